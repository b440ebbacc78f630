/* SPDX-License-Identifier: MIT */
/* What the files of the runner say to each other. */
#ifndef HARNESS_H
#define HARNESS_H

#include <stdio.h>

#include "outcome.h"

#define PLUMBLINE_VERSION "0.1"
enum { EXIT_UNEXPECTED = 1, EXIT_USAGE = 2, EXIT_BROKEN = 3 };

/* All cases of this build, by id. */
extern const struct plumb_case **cases;
extern int case_count;
void find_cases(void);
const struct plumb_case *case_by_id(const char *id);

/* An id, a glob over ids, a facility; "cases/ID.c" and "build/cases/ID" too. */
bool id_matches(const char *id, const char *pattern);

struct job;
enum { MOST_WORKERS = 256, MOST_COMPLAINTS = 32 };

/*
 * A known verdict, from a line "VERDICT PATTERN # REASON" of a file. For a mode but native the id ends in "@MODE". Or, of all
 * cases that do not build for want of one thing, from "does-not-build WORD # REASON": the compiler's first word holds that one.
 */
struct expectation {
	enum verdict verdict;
	const char *pattern, *lacking; /* one of them is null */
	const char *reason, *file;
	int line;
	bool used;
};
void read_expectations(const char *file);
/* A skip file: "PATTERN [# REASON]". */
void read_skips(const char *file);
void add_skip(const char *pattern, const char *reason);
struct expectation *expectation_of(const struct job *job);
const char *skip_reason_of(const char *id);
/* Says on stderr which expectations no case of this build has any use for. */
void warn_of_stale_expectations(void);

enum mode { NATIVE, MEMCHECK, WRAPPED };
extern const char *const mode_names[];
enum format { TAP, KTAP, HUMAN };

struct options {
	int workers;
	enum mode modes[3];
	int mode_count;
	bool programs; /* run the small programs rather than fork */
	char *wrapper[32];
	const char *valgrind;
	double timeout_factor;
	int timeout;
	int repeat;
	bool until_fail;
	bool keep;
	bool fail_on_skip;
	bool verbose;
	bool announce;
	bool isolate;
	enum format format;
	const char *output;
	const char *resume_after;
	const char *self;   /* absolute path of this executable */
	const char *called; /* what it was called by, to be shown in commands */
	const char *programs_directory;
	void (*before_job)(int job); /* in the worker, or null */
	void (*after_job)(int job);
};
extern struct options options;

/* One result to come: a case in a mode. */
struct job {
	const struct plumb_case *c;
	enum mode mode;
	bool done;
	enum verdict verdict;
	int64_t us;
	int repeats;
	int record_count;
	struct plumb_entry *records; /* what is said of it */
	char *output;                /* what it printed, or null */
};
extern struct job *jobs;
extern int job_count;

/* What became of it; skipped: for that reason, without having been run. */
void set_outcome(struct job *job, const struct outcome *outcome);
void set_skipped(struct job *job, const char *reason);
void forget_outcome(struct job *job);

/* The job's name: the case's id, and "@MODE" where that is not native. Valid until the next call. */
const char *job_name(const struct job *job);

/* The case's small program, as whoever called this one would call it. Valid until the next call. */
const char *program_shown(const struct plumb_case *c);

/* Runs all jobs of the mode, from first up to end, and calls finished() for each in turn. False: interrupted. */
bool run_jobs(int first, int end, void (*finished)(struct job *));
/* What interrupted run_jobs(): a signal; SIGPIPE also when the results could not be written. 0: nothing. */
int interrupting_signal(void);
/* The body of a worker that was started as a program of its own: plumbline --worker ... */
int worker_main(int argc, char *argv[]);
/* While jobs run. */
void progress(const struct job *slowest);

/* The kernel complained while several jobs ran, and it could not be found out of which. */
struct complaint {
	char text[300];
	int suspect_count;
	int suspects[MOST_WORKERS]; /* indices of jobs */
};
extern struct complaint complaints[MOST_COMPLAINTS];
extern int complaint_count;

/* In the first process of a machine: goes on in a child of it, with the words that it was given; see init.c. */
void leave_first_process(int *argc, char **argv[]);

/* Output. */
void output_begin(int planned);
void output_result(struct job *job);
/* Closes the output; the exit status. */
int output_end(int planned, bool interrupted);

#endif
