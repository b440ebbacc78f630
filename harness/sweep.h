/* SPDX-License-Identifier: MIT */
/* After a case: removing what it made, and telling what it left. */
#ifndef SWEEP_H
#define SWEEP_H

#include "attempt.h"

/* Removes all objects that the report tells of, and those lines from it; what else is left in the room fails the case. */
void sweep(struct room *room, struct outcome *outcome);
/* Adds what valgrind found in the case's processes, which fails it. */
void take_valgrind_logs(struct room *room, struct outcome *outcome);
/* A record of the runner's own. */
void add_record(struct outcome *outcome, enum verdict verdict, const char *what, const char *actual, const char *cause);
void add_text(struct outcome *outcome, const char *text, size_t length);

#endif
