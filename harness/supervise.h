/* SPDX-License-Identifier: MIT */
/* One case, run once, in a process of its own: by the runner's workers, and by each small program for itself. */
#ifndef SUPERVISE_H
#define SUPERVISE_H

#include "outcome.h"
#include "room.h"

/*
 * Runs the case: argv null runs its body in a fork of this process; else that program, which must be one of the case's own.
 * When the room is abandoned the case is ended, and nothing that is then said of it means anything.
 */
void supervise(struct room *room, const struct plumb_case *c, char *const argv[], struct outcome *outcome);

/*
 * A guardian is the parent of the process that supervises, and outlives it, so that nothing is left whoever is killed. This
 * ends what its child, and the case that this was at, left behind. False: the child was ended by something else than itself.
 */
bool guard(pid_t child, const char *directory, bool keep);

#endif
