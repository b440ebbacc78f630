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

/* Old ids: cases/RENAMED.tsv, as the Makefile makes C of it. */
struct renamed {
	const char *old, *now, *why; /* now is empty: it is no more */
};
extern const struct renamed renamed[];
extern const int renamed_count;

enum mode { NATIVE, MEMCHECK, WRAPPED };
extern const char *const mode_names[];

/*
 * A pattern is an id, a glob over ids or a facility, and perhaps @MODE, as the names of results have it. The user's word for
 * it may also be a path, "cases/ID.c", or an old id: then it is said, behind the place, what it is now called.
 */
const char *pattern_of(const char *word, const char *place);
/* Why a case that once had that id is no more; or null. */
const char *why_no_more(const char *pattern);
bool id_matches(const char *id, const char *pattern);
bool matches_in_mode(const char *id, enum mode mode, const char *pattern);
bool any_case_matches(const char *pattern);
/* Ids and facilities that are spelt nearly like the word; or "". Valid until the next call. */
const char *nearest(const char *word);

struct job;
enum { MOST_WORKERS = 256, MOST_COMPLAINTS = 32 };

/*
 * A known verdict, from a line "VERDICT PATTERN # REASON" of a file. Or, of all cases that do not build for want of one thing,
 * from "does-not-build WORD # REASON": the compiler's first word holds that one.
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
void add_skip(const char *pattern);
struct expectation *expectation_of(const struct job *job);
const char *skip_reason_of(const struct job *job);
/* Says on stderr which lines of such files no case of this build has any use for. */
void warn_of_stale_lines(void);
/* "-" is the standard input. What cannot be read is a usage error. */
FILE *open_to_read(const char *file);
/* The next line, however long, into *line, which grows; false at the end. Not every libc has getline(). */
bool read_line(FILE *stream, char **line, size_t *size);
/* Calls take() with what stands before and behind the # of each line that holds something. */
void read_lines(const char *file, void (*take)(const char *file, int line, char *words, char *reason));

/* What was asked for. */
struct words {
	const char **words;
	int count;
};
struct selection {
	struct words patterns, standards, sources, needs, texts; /* empty: all */
	const char *resume_after;
	int shard, shards;
	bool shuffle;
	uint64_t seed;
};
void add_name(struct words *list, const char *word);
void add_listed(struct words *list, const char *comma_separated);
/* The pattern that a word on the command line is; an option's name and a blank may stand before a complaint. */
const char *known_pattern(const char *option, const char *word);
void add_pattern(struct selection *selection, const char *word);
void add_patterns_of_file(struct selection *selection, const char *file);
void add_failures_of_tap(struct selection *selection, const char *file);
void check_standards(const struct words *list);
/* The cases that are meant, into list; their number. */
int choose_cases(const struct selection *selection, const struct plumb_case **list);
/* The jobs of a run. None is a usage error. */
void make_jobs(const struct selection *selection);
bool runs_alone(const struct plumb_case *c);

/* The command line. */
struct request {
	const char *command;
	bool in_full, tsv;
	struct selection selection;
};
/* Sets options; a word that cannot be taken is a usage error. */
void take_command_line(int argc, char *argv[], struct request *request);
_Noreturn void usage_error(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The runner cannot work: one line, exit status 3. */
_Noreturn void cannot(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* list and explain. */
int list(const struct request *request);
int explain(const struct request *request);
/* The bits of NEEDS() that a name stands for: "root", "CAP_KILL", "privilege"; 0: none of that name. */
uint64_t need_by_name(const char *name);
/* Null: it has none. */
const char *need_name(uint64_t bit);

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
	bool skips;   /* list what was skipped, by reason, at the end */
	int slowest;  /* how many of them to list at the end */
	int max_fail; /* stop behind so many that are not as expected; 0: never */
	bool announce;
	bool isolate;
	enum format format;
	const char *output;
	const char *save_expect;
	bool lacks_valgrind;
	const char *self;   /* absolute path of this executable */
	const char *called; /* what it was called by, to be shown in commands */
	const char *programs_directory;
	void (*before_job)(int job); /* in the worker, or null */
	void (*after_job)(int job);
	void (*progress)(const struct job *slowest); /* while jobs run, or null */
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
/* From finished(): no more jobs are begun, and none is told. */
void stop_jobs(void);
/* The body of a worker that was started as a program of its own: plumbline --worker ... */
int worker_main(int argc, char *argv[]);

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
/* A line beside the results. printf()'s arguments. */
void output_comment(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* --until-fail: a round begins (0: the last one, whose results are told); one of its results; whether one was bad. */
void output_round(int round);
void output_nothing_yet(struct job *job);
bool output_failed(void);
/* Closes the output; the exit status. */
int output_end(bool interrupted);
bool reader_is_gone(void);

#endif
