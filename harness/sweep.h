/* SPDX-License-Identifier: MIT */
/* After a case: removing what it made, and telling what it left. */
#ifndef SWEEP_H
#define SWEEP_H

#include "outcome.h"
#include "room.h"

/* Removes all objects that the report tells of. */
void sweep_made(void);
/* That, too; and what else is left in the room fails the case. */
void sweep(struct room *room, struct outcome *outcome);
/* What valgrind is asked to put around each of its errors. */
#define ERROR_BEGINS "[plumbline:error"
#define ERROR_ENDS "plumbline:error]"
/* Adds what valgrind found in the case's processes, which fails it. */
void take_valgrind_logs(struct room *room, struct outcome *outcome);

#endif
