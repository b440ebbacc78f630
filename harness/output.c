/* SPDX-License-Identifier: MIT */
/* What the runner prints: TAP 13, KTAP, or for a person at a terminal; a log for each case that failed; the counts. */
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness.h"

/* How a result counts, once it is known what was expected. */
enum standing { PASSED, FAILED, RESOLVED_NOT, SKIPPED, KNOWN, UNEXPECTED_PASS, STANDINGS };

struct facility {
	char name[64];
	int counts[STANDINGS];
};

/* Of what a case printed, bytes; its log has more. */
enum { MOST_SHOWN = 4000 };

/* One root cause, and how many results it explains. */
struct cause {
	char *text;
	enum verdict verdict;
	int count;
	const char *first;
};

static int counts[STANDINGS];
static struct facility *facilities;
static int facility_count;
static struct cause *causes;
static int cause_count;
static int number, planned_total, do_not_build;
static int64_t started_ms;
static bool live;

static const struct plumb_entry *deciding(const struct job *job)
{
	return deciding_record(job->records, job->record_count, job->verdict);
}

static const struct plumb_entry *observation(const struct job *job)
{
	return first_observation(job->records, job->record_count);
}

static const char *color(const char *code)
{
	static int wanted = -1;

	if (wanted < 0)
		wanted = isatty(STDOUT_FILENO) && !getenv("NO_COLOR") && options.format == HUMAN;
	return wanted ? code : "";
}

static void clear_live_line(void)
{
	if (live)
		printf("\r\033[K");
	live = false;
}

static struct facility *facility_of(const char *id)
{
	int length = (int)strcspn(id, "/");

	if (facility_count > 0 && strncmp(facilities[facility_count - 1].name, id, (size_t)length) == 0 &&
	    !facilities[facility_count - 1].name[length])
		return &facilities[facility_count - 1];
	for (int i = 0; i < facility_count; i++)
		if (strncmp(facilities[i].name, id, (size_t)length) == 0 && !facilities[i].name[length])
			return &facilities[i];
	facilities = realloc(facilities, sizeof(facilities[0]) * (size_t)(facility_count + 1));
	if (!facilities)
		abort();
	facilities[facility_count] = (struct facility){0};
	snprintf(facilities[facility_count].name, sizeof(facilities[0].name), "%.*s", length, id);
	return &facilities[facility_count++];
}

static void count_cause(const struct job *job)
{
	const struct plumb_entry *why = deciding(job);
	const char *text = why ? why->cause : "";

	if (!*text)
		return;
	for (int i = 0; i < cause_count; i++)
		if (causes[i].verdict == job->verdict && strcmp(causes[i].text, text) == 0) {
			causes[i].count++;
			return;
		}
	causes = realloc(causes, sizeof(causes[0]) * (size_t)(cause_count + 1));
	if (!causes)
		abort();
	causes[cause_count++] = (struct cause){strdup(text), job->verdict, 1, job->c->id};
}

static enum standing standing_of(const struct job *job, const struct expectation *expected)
{
	static const enum standing plain[] = {PASSED, FAILED, SKIPPED, RESOLVED_NOT};

	if (!expected || expected->verdict == PASS || job->verdict == SKIP_VERDICT)
		return plain[job->verdict];
	if (job->verdict == PASS)
		return UNEXPECTED_PASS;
	return job->verdict == expected->verdict ? KNOWN : plain[job->verdict];
}

/* Cases may print anything; readers of TAP take it for UTF-8, and a terminal for commands. */
static int printable(char c)
{
	return c >= ' ' && c <= '~' ? c : '?';
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
		snprintf(at, sizeof(at), *r->file ? "%s:%d" : "", r->file, r->line);
		put_key(out, "message", r->what);
		put_key(out, "at", at);
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
			fprintf(out, "    [cut; --output DIR keeps more]\n");
	}
	return space;
}

/* All that put_records() did not show. */
static void put_rest(FILE *out, const struct job *job)
{
	const struct plumb_entry *why = deciding(job), *observed = observation(job);
	int shown = (why != NULL) + (observed != NULL), space = out == stdout ? MOST_SHOWN : INT_MAX;

	if (job->record_count == shown && !job->output)
		return;
	fprintf(out, "  output: |\n");
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

static void put_diagnostics(FILE *out, const struct job *job, enum standing standing, const struct expectation *expected)
{
	char source[300], repeat[800];
	int64_t us = job->us / (job->repeats ? job->repeats : 1);

	fprintf(out, "  ---\n");
	put_key(out, "verdict", standing == UNEXPECTED_PASS ? "pass, which was not expected" : verdict_names[job->verdict]);
	if (standing == UNEXPECTED_PASS)
		fprintf(out, "  expectation: '%s:%d'\n", expected->file, expected->line);
	put_key(out, "behaviour", job->c->behaviour);
	put_key(out, "source", plumb_source(job->c, source, sizeof(source)));
	put_records(out, job);
	fprintf(out, "  duration_ms: %" PRId64 ".%03d\n", us / 1000, (int)(us % 1000));
	if (job->repeats > 1)
		fprintf(out, "  repeats: %d\n", job->repeats);
	if (standing != PASSED) {
		print_repeat(repeat, sizeof(repeat), job);
		put_key(out, "repeat", repeat);
		if (job->mode == NATIVE) {
			snprintf(repeat, sizeof(repeat), "strace -f %s", program_shown(job->c));
			put_key(out, "trace", repeat);
		}
	}
	put_rest(out, job);
	fprintf(out, "  ...\n");
}

static void write_log(const struct job *job, enum standing standing, const struct expectation *expected)
{
	char path[1200];
	FILE *log;

	snprintf(path, sizeof(path), "%s/%s.log", options.output, job_name(job));
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path, 0755);
		*slash = '/';
	}
	log = fopen(path, "we");
	if (!log) {
		fprintf(stderr, "plumbline: %s: %s\n", path, strerror(errno));
		return;
	}
	fprintf(log, "not ok - %s\n", job_name(job));
	put_diagnostics(log, job, standing, expected);
	fclose(log);
}

void output_begin(int planned)
{
	planned_total = planned;
	started_ms = now_ms();
	if (options.format == TAP)
		printf("TAP version 13\n1..%d\n", planned);
	else if (options.format == KTAP)
		printf("KTAP version 1\n1..%d\n", planned);
	fflush(stdout);
}

static void put_line(const struct job *job, enum standing standing, const char *reason)
{
	static const char *const ktap[] = {"", "", " # ERROR not resolved", "", " # XFAIL ", ""};
	bool ok = standing == PASSED || standing == SKIPPED;
	const char *directive = "";

	if (options.format == KTAP)
		ok = ok || standing == KNOWN;
	printf("%sok %d%s %s", ok ? "" : "not ", number, options.format == KTAP ? "" : " -", job_name(job));
	if (standing == SKIPPED)
		directive = " # SKIP ";
	else if (options.format == KTAP)
		directive = ktap[standing];
	else if (standing == KNOWN)
		directive = " # TODO ";
	printf("%s%s\n", directive, standing == SKIPPED || standing == KNOWN ? reason : "");
}

static void put_for_person(const struct job *job, enum standing standing, const char *reason,
			   const struct expectation *expected)
{
	static const char *const words[] = {"pass", "FAIL", "UNRESOLVED", "skip", "known failure", "UNEXPECTED PASS"};
	static const char *const colors[] = {"\033[32m", "\033[31m", "\033[35m", "\033[33m", "\033[33m", "\033[31m"};
	bool quiet = standing == PASSED || standing == SKIPPED || standing == KNOWN;

	if (quiet && !options.verbose)
		return;
	clear_live_line();
	printf("%s%s%s %s%s%s\n", color(colors[standing]), words[standing], color("\033[0m"), job_name(job),
	       *reason ? ": " : "", reason);
	if (!quiet)
		put_diagnostics(stdout, job, standing, expected);
}

static void put_comments(const char *text)
{
	for (const char *at = text; *at; at += strcspn(at, "\n"), at += *at == '\n')
		printf("# %.*s\n", (int)strcspn(at, "\n"), at);
}

static void put_ktap_diagnostics(const struct job *job)
{
	for (int i = 0; i < job->record_count; i++)
		put_comments(record_text(&job->records[i]));
	if (job->output)
		put_comments(job->output);
}

void output_result(struct job *job)
{
	struct expectation *expected = expectation_of(job);
	enum standing standing = standing_of(job, expected);
	const struct plumb_entry *why = deciding(job);
	const char *reason = standing == SKIPPED ? (why ? why->what : "no reason was given") : expected ? expected->reason : "";
	bool bad = standing == FAILED || standing == RESOLVED_NOT || standing == UNEXPECTED_PASS;
	bool observed = observation(job) != NULL;

	if (standing == SKIPPED && options.fail_on_skip && !(expected && expected->verdict == SKIP_VERDICT)) {
		standing = FAILED;
		bad = true;
	}
	number++;
	counts[standing]++;
	facility_of(job->c->id)->counts[standing]++;
	if (bad || standing == KNOWN)
		count_cause(job);
	do_not_build += job->c->does_not_build && job->verdict == FAIL && job->mode == options.modes[0];
	if (options.format == HUMAN) {
		put_for_person(job, standing, standing == PASSED ? "" : reason, expected);
	} else {
		put_line(job, standing, reason);
		if (options.format == TAP && (bad || standing == KNOWN || observed || options.verbose))
			put_diagnostics(stdout, job, standing, expected);
		else if (options.format == KTAP && bad)
			put_ktap_diagnostics(job);
	}
	if (bad && options.output)
		write_log(job, standing, expected);
	if (options.workers == 1 || options.announce || number % 16 == 0 || bad)
		fflush(stdout);
	forget_outcome(job);
}

static int64_t last_progress_ms;

void progress(const struct job *slowest)
{
	int failed = counts[FAILED] + counts[RESOLVED_NOT] + counts[UNEXPECTED_PASS];

	if (options.format != HUMAN || !isatty(STDOUT_FILENO) || now_ms() - last_progress_ms < 100)
		return;
	last_progress_ms = now_ms();
	clear_live_line();
	printf("%d/%d, %s%d failed%s%s%.60s", number, planned_total, failed ? color("\033[31m") : "", failed, color("\033[0m"),
	       slowest ? ", running " : "", slowest ? job_name(slowest) : "");
	fflush(stdout);
	live = true;
}

static int by_count(const void *a, const void *b)
{
	return ((const struct cause *)b)->count - ((const struct cause *)a)->count;
}

static void put_causes(const char *prefix)
{
	qsort(causes, (size_t)cause_count, sizeof(causes[0]), by_count);
	for (int i = 0; i < cause_count; i++)
		printf("%s%d %s: %s%s%s\n", prefix, causes[i].count, verdict_names[causes[i].verdict], causes[i].text,
		       causes[i].count == 1 ? ", in " : "", causes[i].count == 1 ? causes[i].first : "");
}

/* A complaint of the kernel of which nobody knows which of these cases it is about. */
static void put_complaints(const char *prefix)
{
	for (int i = 0; i < complaint_count; i++) {
		printf("%sthe kernel complained: %s", prefix, complaints[i].text);
		for (int s = 0; s < complaints[i].suspect_count; s++)
			printf("%s%s", s ? ", " : "; while one of these ran: ", job_name(&jobs[complaints[i].suspects[s]]));
		printf("\n");
	}
}

static void put_facilities(void)
{
	printf("\n%-20s %6s %6s %10s %6s %6s\n", "facility", "pass", "fail", "unresolved", "skip", "known");
	for (int i = 0; i < facility_count; i++) {
		const int *n = facilities[i].counts;

		printf("%-20s %6d %6d %10d %6d %6d\n", facilities[i].name, n[PASSED], n[FAILED] + n[UNEXPECTED_PASS],
		       n[RESOLVED_NOT], n[SKIPPED], n[KNOWN]);
	}
	printf("\n");
}

int output_end(int planned, bool was_interrupted)
{
	const char *prefix = options.format == HUMAN ? "" : "# ";
	int held = case_count * options.mode_count;
	int bad = counts[FAILED] + counts[RESOLVED_NOT] + counts[UNEXPECTED_PASS];
	int tenths = (int)((now_ms() - started_ms) / 100);

	clear_live_line();
	if (was_interrupted && options.format != HUMAN)
		printf("Bail out! interrupted\n");
	if (options.format == HUMAN && facility_count > 1)
		put_facilities();
	put_causes(prefix);
	put_complaints(prefix);
	if (number < held)
		printf("%sonly %d of the %d results that this build can give\n", prefix, number, held);
	if (do_not_build > 0)
		printf("%s%d do not build\n", prefix, do_not_build);
	printf("%s%d pass, %d fail, %d unresolved, %d skip, %d known failures, %d unexpected passes; %d of %d in %d.%d s\n",
	       prefix, counts[PASSED], counts[FAILED], counts[RESOLVED_NOT], counts[SKIPPED], counts[KNOWN],
	       counts[UNEXPECTED_PASS], number, planned, tenths / 10, tenths % 10);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		fprintf(stderr, "plumbline: cannot write the results: %s\n", strerror(errno));
		return EXIT_BROKEN;
	}
	return bad > 0 || complaint_count > 0 || was_interrupted ? EXIT_UNEXPECTED : 0;
}
