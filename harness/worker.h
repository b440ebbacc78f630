/* SPDX-License-Identifier: MIT */
/*
 * A worker runs one case after the other, and tells over a pipe what became of each.
 *
 * It is three processes deep, so that nothing outlives the run whoever is killed: the main process starts a guardian, which
 * makes the namespaces, starts the worker as their init, and cleans up when the worker or the main process is gone. Where there
 * are no namespaces, the same three run without them.
 */
#ifndef WORKER_H
#define WORKER_H

#include "harness.h"
#include "room.h"
#include "system.h"

struct workplace {
	enum isolation isolation;
	enum mode mode;
	pid_t main_process;
	const char *base;    /* directory of the run */
	char directory[450]; /* in it, the worker's own */
	int orders;          /* from here the worker takes the indices of jobs */
	int results;         /* there it writes a greeting, then an outcome for each job */
};

/* The place for what a worker finds out, once, of the environment that its cases have. */
struct greeting {
	struct plumb_environment environment;
};

/* In a child of the main process: becomes the guardian. */
_Noreturn void become_guardian(struct workplace *place);
/* All repeats of the job in the room, up to the first that does not pass. directory: as of room_open(). */
void run_job(struct room *room, const char *directory, int index, struct outcome *outcome);

#endif
