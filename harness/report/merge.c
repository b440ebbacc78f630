/* SPDX-License-Identifier: MIT */
/* What needs nothing but libc: one TAP stream of all parts, and the table of the platforms. */
#include <stdlib.h>
#include <string.h>

#include "report.h"

struct cause {
	char *text;
	enum standing verdict;
	int count;
	const char *first;
};

void put_tap_head(FILE *out, const struct run *run)
{
	fprintf(out, "TAP version 13\n1..%d%s%s\n", run->planned, run->skipped ? " # SKIP " : "",
		run->skipped ? run->skipped : "");
}

void put_environment(FILE *out, const struct run *run)
{
	for (int i = 0; i < run->environment.count; i++)
		fprintf(out, "# %s: %s\n", run->environment.all[i].key, run->environment.all[i].value);
}

void put_tap_result(FILE *out, int number, const struct result *result)
{
	bool ok = result->standing == PASSED || result->standing == SKIPPED;

	fprintf(out, "%sok %d - %s", ok ? "" : "not ", number, result->id);
	if (result->standing == SKIPPED || result->standing == KNOWN)
		fprintf(out, " # %s %s", result->standing == SKIPPED ? "SKIP" : "TODO", result->reason);
	fputc('\n', out);
	if (result->block)
		fprintf(out, "  ---\n%s  ...\n", result->block);
}

static int by_count(const void *a, const void *b)
{
	const struct cause *one = a, *other = b;

	return other->count != one->count ? other->count - one->count : strcmp(one->first, other->first);
}

static void put_causes(FILE *out, const struct run *run)
{
	struct cause *causes = NULL;
	int count = 0, at;

	for (int i = 0; i < run->count; i++) {
		const struct result *result = &run->results[i];
		char *text = is_bad(result->standing) || result->standing == KNOWN ? plain_value(result->block, "cause") : NULL;

		if (!text)
			continue;
		for (at = 0; at < count; at++)
			if (causes[at].verdict == result->verdict && strcmp(causes[at].text, text) == 0)
				break;
		if (at < count) {
			causes[at].count++;
			free(text);
			continue;
		}
		causes = enlarge(causes, count, sizeof(causes[0]));
		causes[count++] = (struct cause){text, result->verdict, 1, result->id};
	}
	if (count)
		qsort(causes, (size_t)count, sizeof(causes[0]), by_count);
	for (int i = 0; i < count; i++) {
		fprintf(out, "# %d %s: %s%s%s\n", causes[i].count, standing_names[causes[i].verdict], causes[i].text,
			causes[i].count == 1 ? ", in " : "", causes[i].count == 1 ? causes[i].first : "");
		free(causes[i].text);
	}
	free(causes);
}

static int unbuilt_of(const struct run *run)
{
	int count = 0;

	for (int i = 0; i < run->count; i++)
		count += run->results[i].unbuilt && !strchr(run->results[i].id, '@');
	return count;
}

void put_tap_end(FILE *out, const struct run *run)
{
	int n[STANDINGS];

	count_results(run, n);
	put_causes(out, run);
	if (unbuilt_of(run))
		fprintf(out, "# %d do not build\n", unbuilt_of(run));
	if (!run->skipped)
		fprintf(out,
			"# %d pass, %d fail, %d unresolved, %d skip, %d known failures, %d unexpected passes; %d of %d in %.1f "
			"s\n",
			n[PASSED], n[FAILED], n[UNRESOLVED], n[SKIPPED], n[KNOWN], n[UNEXPECTED_PASS], run->count, run->planned,
			run->seconds);
}

void write_tap(FILE *out, struct report *report)
{
	for (int i = 0; i < report->count; i++) {
		const struct run *run = &report->runs[i];

		put_tap_head(out, run);
		put_environment(out, run);
		for (int j = 0; j < run->count; j++)
			put_tap_result(out, j + 1, &run->results[j]);
		put_tap_end(out, run);
	}
}

/* Verdicts, whether they were expected or not. */
void write_summary(FILE *out, struct report *report)
{
	int width = 18;

	for (int i = 0; i < report->count; i++)
		if ((int)strlen(report->runs[i].name) > width)
			width = (int)strlen(report->runs[i].name);
	fprintf(out, "%-*s %7s %6s %10s %6s %13s %8s\n", width, "platform", "pass", "fail", "unresolved", "skip",
		"did not build", "seconds");
	for (int i = 0; i < report->count; i++) {
		const struct run *run = &report->runs[i];
		int n[STANDINGS] = {0}, unbuilt = 0, bad = 0;

		if (run->skipped) {
			fprintf(out, "%-*s %s\n", width, run->name, run->skipped);
			continue;
		}
		for (int j = 0; j < run->count; j++) {
			const struct result *result = &run->results[j];

			bad += is_bad(result->standing);
			if (result->unbuilt)
				unbuilt++;
			else
				n[result->standing == UNEXPECTED_PASS ? PASSED : result->verdict]++;
		}
		fprintf(out, "%-*s %7d %6d %10d %6d %13d %8.0f  %s%s\n", width, run->name, n[PASSED], n[FAILED], n[UNRESOLVED],
			n[SKIPPED], unbuilt, run->seconds, bad ? "NOT AS EXPECTED" : "as expected",
			run->incomplete ? ", NOT WHOLE" : "");
	}
}
