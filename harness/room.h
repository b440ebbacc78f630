/* SPDX-License-Identifier: MIT */
/* Where cases are run one after the other, and what could be had to keep them apart from the rest of the machine. */
#ifndef ROOM_H
#define ROOM_H

#include "inside.h"

struct room {
	char directory[512];       /* of this room; the cases' temp_dir() */
	bool own_processes;        /* this process is init of a PID namespace */
	bool own_ipc;              /* System V objects and message queues are in a namespace of their own */
	bool keep;                 /* leave the cases' files for a look at them */
	int queues;                /* directory of the namespace's message queues, or -1 */
	int shm;                   /* a /dev/shm of the room's own, or -1 */
	const char *valgrind_logs; /* directory of valgrind's logs, one a process; null: not under valgrind */

	bool reaper;  /* orphans of the cases become children of this process */
	int capture;  /* file that takes what a case prints, or -1 */
	int highest;  /* no descriptor of this process is above it */
	bool ticks;   /* SIGALRM comes every tenth of a second */
	pid_t parent; /* that this process had at first */
};

/* The defaults of signals, limits and umask, in any process that is to run cases or to guard one that does. */
void set_usual(void);
/* SIGALRM comes every tenth of a second from now on, and does nothing. */
bool start_ticks(void);

/* The limits of whoever runs cases, as far as they may be had. */
void set_usual_limits(void);
/*
 * Makes the room: directory is to be this process's own and does not exist yet. Never fails: what cannot be had is missing. The
 * report of its cases is open already, or there is none.
 */
void room_open(struct room *room, const char *directory);
void room_close(struct room *room);
/* What was printed: how much that is, and, from its start, as much as fits. */
size_t room_captured(const struct room *room);
size_t room_read_captured(const struct room *room, char *text, size_t size);
void room_forget_captured(struct room *room);
/* This process was told to end, or its parent is gone. */
bool room_is_abandoned(const struct room *room);
/* Set by SIGTERM, in a process that has called room_open(). */
extern volatile sig_atomic_t told_to_end;
void on_told_to_end(int signo);

/* Opens the report of the cases of a room with this directory; it stays for whoever cleans up behind that. */
void report_open(const char *directory);
void report_close(void);

/* Removes what is below that path and it. False: something is left. */
bool remove_tree(const char *path);
/* Makes a new directory for a run below $TMPDIR or /tmp; exits with status 3 if that cannot be. */
const char *make_base_directory(void);

#endif
