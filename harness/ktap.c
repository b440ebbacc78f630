/* SPDX-License-Identifier: MIT */
/*
 * KTAP version 1, for kernel CI: a facility is a test, and its cases are the tests inside. What is said of a result stands
 * before it, and its name is the same whatever became of it.
 */
#include <stdio.h>
#include <string.h>

#include "output.h"

static int groups_told, told_in_group, bad_in_group, skipped_in_group;

static bool same_group(const struct job *one, const struct job *other)
{
	size_t length = strcspn(one->c->id, "/");

	return one->mode == other->mode && runs_alone(one->c) == runs_alone(other->c) &&
	       strncmp(one->c->id, other->c->id, length + 1) == 0;
}

static bool begins_group(const struct job *job)
{
	return job == jobs || !same_group(job - 1, job);
}

static bool ends_group(const struct job *job)
{
	return job == jobs + job_count - 1 || !same_group(job, job + 1);
}

/* "pipe", "pipe@memcheck", "limits@own-machine" */
static void put_group_name(const struct job *job)
{
	printf("%.*s%s%s%s", (int)strcspn(job->c->id, "/"), job->c->id, job->mode == NATIVE ? "" : "@",
	       job->mode == NATIVE ? "" : mode_names[job->mode], runs_alone(job->c) ? "@own-machine" : "");
}

void put_ktap_plan(void)
{
	int groups = 0;

	for (int i = 0; i < job_count; i++)
		groups += begins_group(&jobs[i]);
	printf("KTAP version 1\n1..%d\n", groups);
}

static void begin_group(const struct job *first)
{
	const struct job *last = first;

	while (!ends_group(last))
		last++;
	told_in_group = bad_in_group = skipped_in_group = 0;
	printf("  KTAP version 1\n  # Subtest: ");
	put_group_name(first);
	printf("\n  1..%d\n", (int)(last - first) + 1);
}

static void end_group(const struct job *last)
{
	printf("%sok %d ", bad_in_group ? "not " : "", ++groups_told);
	put_group_name(last);
	printf("%s\n", skipped_in_group == told_in_group ? " # SKIP" : "");
}

static void put_comments(const char *text)
{
	for (const char *at = text; *at; at += *at == '\n') {
		printf("  # ");
		for (; *at && *at != '\n'; at++)
			putchar(printable(*at));
		printf("\n");
	}
}

static void put_result(const struct told *told)
{
	static const char *const directives[] = {"", "", " # ERROR", " # SKIP", " # XFAIL", ""};
	bool timed_out = told->standing == FAILED && strcmp(told->cause, "it timed out") == 0;
	const struct job *job = told->job;
	bool bad = is_bad(told->standing);

	if (told->standing == UNEXPECTED_PASS)
		printf("  # it passes, but %s:%d expects: %s\n", told->expected->file, told->expected->line,
		       verdict_names[told->expected->verdict]);
	put_comments(told->reason);
	for (int i = 0; i < job->record_count && (bad || options.verbose); i++)
		put_comments(record_text(&job->records[i]));
	if (job->output && (bad || options.verbose))
		put_comments(job->output);
	printf("  %sok %d %s%s\n", bad ? "not " : "", ++told_in_group, job_name(job),
	       timed_out ? " # TIMEOUT" : directives[told->standing]);
	bad_in_group += bad;
	skipped_in_group += told->standing == SKIPPED;
}

void put_ktap(const struct told *told)
{
	if (begins_group(told->job))
		begin_group(told->job);
	put_result(told);
	if (ends_group(told->job))
		end_group(told->job);
}
