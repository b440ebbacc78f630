/* SPDX-License-Identifier: MIT */
/* What the runner prints: TAP 13, KTAP, or for a person at a terminal; a log for each case that failed; the counts. */
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "output.h"

/* Of what a case printed, bytes; its log has more, and so has -v. */
enum { MOST_SHOWN = 4000 };

static int planned_total;
static int64_t started_ms;
static pid_t main_process;
static bool complete; /* the end was told */

static const struct plumb_entry *deciding(const struct job *job)
{
	return deciding_record(job->records, job->record_count, job->verdict);
}

static const struct plumb_entry *observation(const struct job *job)
{
	return first_observation(job->records, job->record_count);
}

static enum standing standing_of(const struct job *job, const struct expectation *expected)
{
	static const enum standing plain[] = {PASSED, FAILED, SKIPPED, RESOLVED_NOT};

	if (job->verdict == SKIP_VERDICT)
		return options.fail_on_skip && !(expected && expected->verdict == SKIP_VERDICT) ? FAILED : SKIPPED;
	if (!expected || expected->verdict == PASS)
		return plain[job->verdict];
	if (job->verdict == PASS)
		return UNEXPECTED_PASS;
	return job->verdict == expected->verdict ? KNOWN : plain[job->verdict];
}

/* 'It''s so': what YAML takes for a string whatever is in it. */
static void put_quoted(FILE *out, const char *text)
{
	fputc('\'', out);
	for (; *text; text++) {
		if (*text == '\'')
			fputc('\'', out);
		fputc(printable(*text), out);
	}
	fputs("'\n", out);
}

static void put_key(FILE *out, const char *key, const char *value)
{
	if (!*value)
		return;
	fprintf(out, "  %s: ", key);
	put_quoted(out, value);
}

/* The record that decides, and the first observation, become keys; the others go to the output. */
static void put_records(FILE *out, const struct job *job)
{
	const struct plumb_entry *why = deciding(job), *observed = observation(job);
	char at[200];

	for (const struct plumb_entry *r = job->records; r < job->records + job->record_count; r++) {
		if (r == observed)
			put_key(out, "observed", r->what);
		if (r != why)
			continue;
		snprintf(at, sizeof(at), "%s:%d", r->file, r->line);
		put_key(out, "message", r->what);
		put_key(out, "at", *r->file ? at : "");
		put_key(out, "expected", r->expected);
		put_key(out, "actual", r->actual);
		put_key(out, "cause", r->cause);
	}
}

/* Lines of the block "output", of which so many bytes may still be put; what is left of them. */
static int put_lines(FILE *out, const char *text, int space)
{
	for (const char *at = text; *at && space > 0; at += strcspn(at, "\n"), at += *at == '\n') {
		int length = (int)strcspn(at, "\n");

		length = length < space ? length : space;
		space -= length + 1;
		fprintf(out, "    ");
		for (int i = 0; i < length; i++)
			fputc(at[i] == '\t' ? '\t' : printable(at[i]), out);
		fputc('\n', out);
		if (space <= 0)
			fprintf(out, "    [cut; -v and --output DIR show more]\n");
	}
	return space;
}

/* All that put_records() did not show. */
static void put_rest(FILE *out, const struct job *job)
{
	const struct plumb_entry *why = deciding(job), *observed = observation(job);
	int shown = (why != NULL) + (observed != NULL), space = out == stdout && !options.verbose ? MOST_SHOWN : INT_MAX;

	if (job->record_count == shown && !job->output)
		return;
	fprintf(out, "  output: |\n");
	/* A block's indentation is that of its first line: one that begins with blanks would hide that of the others. */
	if (job->record_count == shown && strchr(" \t\n", *job->output))
		fprintf(out, "    [it begins with blanks]\n");
	for (const struct plumb_entry *r = job->records; r < job->records + job->record_count; r++)
		if (r != why && r != observed)
			space = put_lines(out, record_text(r), space);
	if (job->output)
		put_lines(out, job->output, space);
}

/* The command that repeats this result alone. */
static void print_repeat(char *buffer, size_t size, const struct job *job)
{
	const char *under = job->mode == MEMCHECK ? " --under memcheck" : "";

	if (job->mode != WRAPPED) {
		snprintf(buffer, size, "%s run%s %s", options.called, under, job->c->id);
		return;
	}
	int n = snprintf(buffer, size, "%s run --wrapper '", options.called);

	for (int i = 0; options.wrapper[i] && n < (int)size; i++)
		n += snprintf(buffer + n, size - (size_t)n, "%s%s", i ? " " : "", options.wrapper[i]);
	if (n < (int)size)
		snprintf(buffer + n, size - (size_t)n, "' %s", job->c->id);
}

static void put_diagnostics(FILE *out, const struct told *told)
{
	const struct job *job = told->job;
	char source[300], repeat[800];
	int64_t us = job->us / (job->repeats ? job->repeats : 1);
	bool surprise = told->standing == UNEXPECTED_PASS;

	fprintf(out, "  ---\n");
	put_key(out, "verdict", surprise ? "pass, which was not expected" : verdict_names[job->verdict]);
	if (surprise) {
		snprintf(repeat, sizeof(repeat), "%s:%d", told->expected->file, told->expected->line);
		put_key(out, "expectation", repeat);
	}
	put_key(out, "behaviour", job->c->behaviour);
	put_key(out, "source", plumb_source(job->c, source, sizeof(source)));
	put_records(out, job);
	fprintf(out, "  duration_ms: %" PRId64 ".%03d\n", us / 1000, (int)(us % 1000));
	if (job->repeats > 1)
		fprintf(out, "  repeats: %d\n", job->repeats);
	if (told->standing != PASSED) {
		print_repeat(repeat, sizeof(repeat), job);
		put_key(out, "repeat", repeat);
		if (job->mode == NATIVE && access(program_shown(job->c), X_OK) == 0) {
			snprintf(repeat, sizeof(repeat), "strace -f %s", program_shown(job->c));
			put_key(out, "trace", repeat);
		}
	}
	put_rest(out, job);
	fprintf(out, "  ...\n");
}

static void make_parents(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path, 0755);
		*slash = '/';
	}
}

static void write_log(const struct told *told)
{
	char path[1200];
	FILE *log;

	snprintf(path, sizeof(path), "%s/%s.log", options.output, job_name(told->job));
	make_parents(path);
	log = fopen(path, "we");
	if (!log) {
		fprintf(stderr, "plumbline: %s: %s\n", path, strerror(errno));
		return;
	}
	fprintf(log, "not ok - %s\n", job_name(told->job));
	put_diagnostics(log, told);
	fclose(log);
}

/* Now, and not at the first failure. */
static void check_output_directory(void)
{
	char path[1200];
	FILE *file;

	snprintf(path, sizeof(path), "%s/.plumbline", options.output);
	make_parents(path);
	file = fopen(path, "we");
	if (!file || fclose(file) != 0)
		cannot("--output: %s: %s", options.output, strerror(errno));
	unlink(path);
}

/* Whatever ends this process behind the plan, readers of TAP are told. */
static void bail_out(void)
{
	if (getpid() == main_process && !complete && options.format != HUMAN)
		printf("Bail out! the runner could not go on\n");
}

void output_begin(int planned)
{
	planned_total = planned;
	started_ms = now_ms();
	if (options.output)
		check_output_directory();
	open_save_expect();
	start_live_line(planned, 0);
	/* KTAP's readers would give the header to the first result; tappy wants the plan in the second line. */
	if (options.format == KTAP)
		put_ktap_plan();
	if (options.format == TAP) {
		printf("TAP version 13\n1..%d\n", planned);
		put_header();
	}
	fflush(stdout);
	main_process = getpid();
	atexit(bail_out);
}

static const char *directive_of(enum standing standing)
{
	return standing == SKIPPED ? " # SKIP " : standing == KNOWN ? " # TODO " : "";
}

static void put_tap(const struct told *told)
{
	bool observed = observation(told->job) != NULL;
	bool ok = told->standing == PASSED || told->standing == SKIPPED;
	const char *directive = directive_of(told->standing);

	printf("%sok %d - %s%s%s\n", ok ? "" : "not ", counted(), job_name(told->job), directive,
	       *directive ? told->reason : "");
	if (is_bad(told->standing) || told->standing == KNOWN || observed || options.verbose)
		put_diagnostics(stdout, told);
}

/* Under a wrapper what it prints is what was asked for. */
static void put_for_person(const struct told *told)
{
	static const char *const words[] = {"pass", "FAIL", "UNRESOLVED", "skip", "known failure", "UNEXPECTED PASS"};
	static const char *const colors[] = {"\033[32m", "\033[31m", "\033[35m", "\033[33m", "\033[33m", "\033[31m"};
	bool traced = told->job->mode == WRAPPED && told->standing == PASSED;
	bool bad = is_bad(told->standing);

	if (!bad && !options.verbose && !traced)
		return;
	clear_live_line();
	printf("%s%s%s %s%s%s\n", color(colors[told->standing]), words[told->standing], color("\033[0m"), job_name(told->job),
	       *told->reason ? ": " : "", told->reason);
	if (bad || traced || told->standing == PASSED)
		put_diagnostics(stdout, told);
}

/* The last line of its output, by the worker. */
static void put_kept(const struct job *job)
{
	const char *kept = NULL;

	for (const char *at = job->output; at && (at = strstr(at, "kept: ")); at++)
		kept = at;
	if (kept)
		output_comment("%.*s", (int)strcspn(kept, "\n"), kept);
}

static struct told tell(const struct job *job)
{
	struct told told = {.job = job, .expected = expectation_of(job), .reason = ""};
	const struct plumb_entry *why = deciding(job);

	told.standing = standing_of(job, told.expected);
	if (job->verdict == SKIP_VERDICT)
		told.reason = why ? why->what : "no reason was given";
	else if (told.expected && told.standing != PASSED)
		told.reason = told.expected->reason;
	told.cause = why ? why->cause : "";
	return told;
}

void output_result(struct job *job)
{
	struct told told = tell(job);

	if (options.format == TAP && counted() == 0)
		put_environment();
	count(&told);
	count_live(is_bad(told.standing));
	if (options.format == HUMAN)
		put_for_person(&told);
	else if (options.format == KTAP)
		put_ktap(&told);
	else
		put_tap(&told);
	if (options.keep)
		put_kept(job);
	if (is_bad(told.standing) && options.output)
		write_log(&told);
	if (options.workers == 1 || options.announce || counted() % 16 == 0 || is_bad(told.standing))
		fflush(stdout);
	forget_outcome(job);
	if (options.max_fail > 0 && counted_bad() >= options.max_fail)
		stop_jobs();
}

static bool round_failed;

void output_round(int round)
{
	round_failed = false;
	start_live_line(planned_total, round);
}

void output_nothing_yet(struct job *job)
{
	struct told told = tell(job);

	round_failed = round_failed || is_bad(told.standing);
	count_live(is_bad(told.standing));
}

bool output_failed(void)
{
	return round_failed;
}

/* As head(1) goes away when it has enough: that is no error. */
bool reader_is_gone(void)
{
	struct pollfd out = {STDOUT_FILENO, POLLOUT, 0};

	return poll(&out, 1, 0) > 0 && out.revents & POLLERR;
}

int output_end(bool interrupted)
{
	bool enough = options.max_fail > 0 && counted_bad() >= options.max_fail;
	char why[60] = "interrupted";

	complete = true;
	clear_live_line();
	if (enough)
		snprintf(why, sizeof(why), "%d not as expected: --max-fail %d", counted_bad(), options.max_fail);
	if (interrupted && counted() < planned_total)
		printf("%s%s\n", options.format == HUMAN ? "" : "Bail out! ", why);
	put_summary(planned_total, now_ms() - started_ms);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		if (!reader_is_gone())
			fprintf(stderr, "plumbline: cannot write the results: %s\n", strerror(errno));
		return EXIT_BROKEN;
	}
	return counted_bad() > 0 || complaint_count > 0 || interrupted ? EXIT_UNEXPECTED : 0;
}
