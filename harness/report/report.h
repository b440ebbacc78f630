/* SPDX-License-Identifier: MIT */
/*
 * plumbline-report: what the runner has told, on any number of consoles, as other programs and people want to read it.
 *
 * tap.c reads and run.c puts together; merge.c, text.c and clauses.c write what needs no library; diagnostics.c (libyaml),
 * json.c and matrix.c (jansson) and junit.c (libxml2) are there where these are. Each calls only those named before it, and
 * main.c calls them.
 */
#ifndef PLUMB_REPORT_TOOL_H
#define PLUMB_REPORT_TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Exit statuses, those of `plumbline run`: the results' own, and that there is no saying, for not all of them came. */
enum { EXIT_AS_EXPECTED, EXIT_UNEXPECTED, EXIT_USAGE, EXIT_BROKEN };

/* How a result counts, once it is known what was expected. */
enum standing { PASSED, FAILED, UNRESOLVED, SKIPPED, KNOWN, UNEXPECTED_PASS, STANDINGS };
extern const char *const standing_names[STANDINGS];

struct pair {
	char *key, *value;
};

struct pairs {
	struct pair *all;
	int count;
};

/* A case, as `plumbline list --tsv` has it. */
struct behaviour {
	char *id, *tier, *needs, *source, *sentence, *file;
};

struct catalogue {
	struct behaviour *all; /* sorted by id */
	int count;
};

struct result {
	char *id; /* with the mode behind it: pipe/x@memcheck */
	enum standing standing;
	enum standing verdict; /* of a known failure: FAILED or UNRESOLVED; else the standing */
	bool unbuilt;
	char *reason;             /* of a skip or a known failure */
	char *block;              /* the lines of its diagnostics, or null */
	struct pairs diagnostics; /* of the block: see read_diagnostics() */
	char *file;
	int line;
};

/* What one platform came to. */
struct run {
	char *name;
	struct pairs environment;
	struct result *results;
	int count, planned;
	double seconds;
	char *skipped;   /* why there are no results */
	int files;       /* how many parts it was read from */
	bool incomplete; /* something did not come, or came twice */
};

struct report {
	struct run *runs;
	int count;
	struct catalogue catalogue;
	const char *repeat; /* instead of the words that the runner was called by */
};

/* Out of memory is the end. */
void *enlarge(void *array, int count, size_t size);
char *copy_of(const char *text);
char *format(const char *format, ...) __attribute__((format(printf, 1, 2)));
void add_pair(struct pairs *pairs, const char *key, const char *value);
/* Null: there is none. */
const char *value_of(const struct pairs *pairs, const char *key);

/* One line to standard error. What is said of a run makes it incomplete. */
extern bool complaints_are_silent;
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
void doubt(struct run *run, const char *format, ...) __attribute__((format(printf, 2, 3)));

struct run *run_named(struct report *report, const char *name);
struct result *add_result(struct run *run, const char *id, enum standing standing);
/* After all files are read: sorts what came from several, and says of what came twice or not at all. */
void finish_run(struct report *report, struct run *run);
void count_results(const struct run *run, int counts[STANDINGS]);
bool is_bad(enum standing standing);
void free_report(struct report *report);

/* A key of a block whose value stands on its line, as the runner writes it; to be freed. */
char *plain_value(const char *block, const char *key);
/* "pipe/x" of "pipe/x@memcheck", and "pipe"; valid until the next call. */
const char *case_of(const char *id);
const char *facility_of(const char *id);
const struct behaviour *behaviour_of(const struct catalogue *catalogue, const char *id);
/* False: it cannot be read. */
bool read_catalogue(struct catalogue *catalogue, const char *path);

/* A file or console that is being read into a run. */
struct reader {
	struct report *report;
	struct run *run;
	const char *name; /* of the file */
	/* Told of each result that is whole, and of the plan, if not null. */
	void (*told)(struct run *run, const struct result *result);
	void (*planned)(struct run *run);

	int line, parts;
	bool started, planned_here, in_block, whole, head_due, ktap;
	int first_plan, plan, number, told_here, told_in_file; /* plan and number: of this part */
	int last;                                              /* the result that a block would belong to; -1: none */
	char *block;
	size_t block_length;
	char *running, *how;
	char *tail[40];
	int tail_count;
};
/* What is in other programs' files must be UTF-8, without control characters but tab and newline: what is not becomes '?'. */
void make_printable(char *line, size_t length);
void read_line(struct reader *reader, char *line, size_t length);
void read_end(struct reader *reader);
void read_stream(struct reader *reader, FILE *in);

/* Of a run's blocks, by libyaml. */
void read_diagnostics(struct run *run);
/* Of one result: where it failed and how, "M: expected E, actual A"; to be freed. */
char *summary_of(const struct result *result);
const char *where_is(const struct report *report, const struct result *result, int *line);

void put_tap_head(FILE *out, const struct run *run);
void put_environment(FILE *out, const struct run *run);
void put_tap_result(FILE *out, int number, const struct result *result);
void put_tap_end(FILE *out, const struct run *run);
void write_tap(FILE *out, struct report *report);
void write_summary(FILE *out, struct report *report);
void write_markdown(FILE *out, struct report *report);
void write_github(FILE *out, struct report *report);
/* Whether something got worse. */
bool compare(FILE *out, struct run *old, struct run *new, const char *renamed);

/* A page that cases cite, with the clauses that they say they test; and the errors that it documents. */
struct citation {
	char *interface, *clause; /* "msgrcv()", "ERRORS [E2BIG]" */
	const struct behaviour *behaviour;
};

struct documented {
	char *interface, *error;
	bool may;             /* "may fail if" */
	bool demanded, cited; /* the error by a case; the page by one */
};

struct clauses {
	struct citation *citations; /* sorted by both */
	struct documented *documented;
	int citation_count, documented_count;
	int cited, demanded; /* errors of pages that are cited, and those of them that a case demands */
};
bool read_clauses(struct clauses *clauses, const struct catalogue *catalogue, const char *documented);
void free_clauses(struct clauses *clauses);
void write_clauses(FILE *out, struct report *report, const struct clauses *clauses);

void write_json(FILE *out, struct report *report);
void write_ctrf(FILE *out, struct report *report);
void write_kcidb(FILE *out, struct report *report, const char *origin, const char *build);
void write_junit(FILE *out, struct report *report);
void write_matrix(FILE *out, struct report *report, const struct clauses *clauses);

#endif
