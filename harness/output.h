/* SPDX-License-Identifier: MIT */
/* What the files that print say to each other: output.c the results, ktap.c the same as KTAP, summary.c the end, live.c what a
 * terminal sees meanwhile.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include "harness.h"

/* How a result counts, once it is known what was expected. */
enum standing { PASSED, FAILED, RESOLVED_NOT, SKIPPED, KNOWN, UNEXPECTED_PASS, STANDINGS };

static inline bool is_bad(enum standing standing)
{
	return standing == FAILED || standing == RESOLVED_NOT || standing == UNEXPECTED_PASS;
}

/* A result as it is told: what of its report every format needs. */
struct told {
	const struct job *job;
	const struct expectation *expected; /* or null */
	enum standing standing;
	const char *reason; /* of a skip, or of an expectation; or "" */
	const char *cause;  /* or "" */
};

/* Cases may print anything; readers of TAP take it for UTF-8, and a terminal for commands. */
static inline int printable(char c)
{
	return c >= ' ' && c <= '~' ? c : '?';
}

/* ktap.c */
void put_ktap_plan(void);
void put_ktap(const struct told *told);

/* summary.c */
void count(const struct told *told);
int counted(void);
int counted_bad(void);
void put_summary(int planned, int64_t ms);
/* A file of expectations for what was bad: --save-expect. */
void open_save_expect(void);

/* header.c: what ran, on what, as comments. */
void put_header(void);
/* The rest, once a worker has found it out. */
void put_environment(void);

/* live.c */
bool is_terminal(void);
const char *color(const char *code);
void clear_live_line(void);
void start_live_line(int planned, int round);
void count_live(bool is_bad);

#endif
