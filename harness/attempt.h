/* SPDX-License-Identifier: MIT */
/* One case, run once, in a process of its own: by the runner's workers, and by each small program for itself. */
#ifndef ATTEMPT_H
#define ATTEMPT_H

#include "inside.h"

enum verdict { PASS, FAIL, SKIP_VERDICT, UNRESOLVED };
extern const char *const verdict_names[]; /* "pass", "fail", "skip", "unresolved" */

/* Where cases are run one after the other, and what could be had to keep them apart from the rest of the machine. */
struct room {
	char directory[512];       /* of this room; the cases' temp_dir() */
	bool own_processes;        /* this process is init of a PID namespace */
	bool reaper;               /* orphans of the cases become children of this process */
	bool own_ipc;              /* System V objects and message queues are in a namespace of their own */
	bool keep;                 /* leave the cases' files for a look at them */
	int queues;                /* directory of the namespace's message queues, or -1 */
	int shm;                   /* a /dev/shm of the room's own, or -1 */
	int capture;               /* file that takes what a case prints, or -1 */
	int kernel_log;            /* or -1 */
	char report[520];          /* path of the report that the room shares with its cases */
	int highest;               /* no descriptor of this process is above it */
	bool ticks;                /* SIGALRM comes every tenth of a second */
	const char *valgrind_logs; /* directory of valgrind's logs, one a process; null: not under valgrind */
};

/* What became of it. text is the report: records first, in the order in which they came, then all other output. */
struct outcome {
	enum verdict verdict;
	int64_t us;
	size_t length;
	char text[65536];
};

/* Makes the room: directory is to be this process's own and does not exist yet. Never fails: what cannot be had is missing. */
void room_open(struct room *room, const char *directory);
void room_close(struct room *room);

/* Runs the case: argv null runs its body in a fork of this process; else that program, which must be one of the case's own. */
void attempt(struct room *room, const struct plumb_case *c, char *const argv[], struct outcome *outcome);

/* Removes what is below that path and it. False: something is left. */
bool remove_tree(const char *path);
/* Makes a new directory for a run below $TMPDIR or /tmp; exits with status 3 if that cannot be. */
const char *make_base_directory(void);

#endif
