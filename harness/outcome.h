/* SPDX-License-Identifier: MIT */
/* What became of a case: its verdict, the records that say why, and what it printed. */
#ifndef OUTCOME_H
#define OUTCOME_H

#include "inside.h"

enum verdict { PASS, FAIL, SKIP_VERDICT, UNRESOLVED };
extern const char *const verdict_names[]; /* "pass", "fail", "skip", "unresolved" */

enum { MOST_RECORDS = 32, MOST_OUTPUT = 65536 };

/* A record is an entry of the case's report of a kind that is said to the user: observed, skipped, unresolved, failed. */
struct outcome {
	enum verdict verdict;
	int64_t us;  /* of all repeats */
	int repeats; /* how often it was run */
	int record_count;
	size_t length;                            /* of the output */
	struct plumb_entry records[MOST_RECORDS]; /* in the order in which they came; the runner's own last */
	char output[MOST_OUTPUT];                 /* text that ends with a null byte */
};

void outcome_begin(struct outcome *outcome);
/* Takes the records of the report. False: none is a verdict; else the first that is one is the case's. */
bool take_report(struct outcome *outcome);
/* A record of the runner's own, with that verdict. cause: what several cases may share, or null. */
void add_record(struct outcome *outcome, enum verdict verdict, const char *what, const char *actual, const char *cause);
/* That of this record. */
void add_entry(struct outcome *outcome, const struct plumb_entry *entry);
/* Output is added until it is full; the rest is cut. */
void add_output(struct outcome *outcome, const char *text, size_t length);
/* A copy of the string, cut to what fits. */
void set_text(char *to, size_t size, const char *from);

/* The first of these records that has the verdict, or null. */
const struct plumb_entry *deciding_record(const struct plumb_entry *records, int count, enum verdict verdict);
const struct plumb_entry *first_observation(const struct plumb_entry *records, int count);
/* "fail: WHAT" and a line "  KEY: VALUE" for each thing that it says, as text. */
const char *record_text(const struct plumb_entry *record);

/* All of the data. False: not all of it came, or nobody takes it. They stop where *stop is not 0. */
bool read_all(int fd, void *data, size_t size, const volatile sig_atomic_t *stop);
bool write_all(int fd, const void *data, size_t size);
/* An outcome through a pipe, of which only that is sent which it holds. */
bool outcome_send(int fd, const struct outcome *outcome);
bool outcome_receive(int fd, struct outcome *outcome, const volatile sig_atomic_t *stop);

#endif
