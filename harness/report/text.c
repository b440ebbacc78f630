/* SPDX-License-Identifier: MIT */
/* For a pull request: Markdown, GitHub's own lines, and what differs between two runs. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

/* GitHub takes 65536 characters for a comment. */
enum { MOST_SHOWN = 200 };

/* A cell: no line break and no bar of its own, no markup. */
static void put_cell(FILE *out, const char *text)
{
	for (; text && *text; text++) {
		if (strchr("|\\`*_<>[]#~&@", *text))
			fputc('\\', out);
		fputc(*text == '\n' || *text == '\t' ? ' ' : *text, out);
	}
}

static void put_failures(FILE *out, struct report *report, const struct run *run)
{
	int shown = 0, all = 0;

	for (int i = 0; i < run->count; i++)
		all += is_bad(run->results[i].standing);
	if (!all)
		return;
	fprintf(out, "\n### %s: %d not as expected\n\n| case | verdict | what | clause |\n|---|---|---|---|\n", run->name, all);
	for (int i = 0; i < run->count && shown < MOST_SHOWN; i++) {
		const struct result *result = &run->results[i];
		const struct behaviour *behaviour = behaviour_of(&report->catalogue, result->id);
		const char *source = value_of(&result->diagnostics, "source");
		char *summary = summary_of(result);

		if (is_bad(result->standing)) {
			shown++;
			fprintf(out, "| `%s` | %s | ", result->id, standing_names[result->standing]);
			put_cell(out, summary);
			fputs(" | ", out);
			put_cell(out, source ? source : behaviour ? behaviour->source : "");
			fputs(" |\n", out);
		}
		free(summary);
	}
	if (shown < all)
		fprintf(out, "\n%d more are not shown.\n", all - shown);
}

void write_markdown(FILE *out, struct report *report)
{
	fputs("| platform | pass | fail | unresolved | skip | known failures | unexpected passes | |\n"
	      "|---|--:|--:|--:|--:|--:|--:|---|\n",
	      out);
	for (int i = 0; i < report->count; i++) {
		const struct run *run = &report->runs[i];
		int n[STANDINGS];

		count_results(run, n);
		if (run->skipped)
			fprintf(out, "| %s | | | | | | | %s |\n", run->name, run->skipped);
		else
			fprintf(out, "| %s | %d | %d | %d | %d | %d | %d | %s%s |\n", run->name, n[PASSED], n[FAILED],
				n[UNRESOLVED], n[SKIPPED], n[KNOWN], n[UNEXPECTED_PASS],
				n[FAILED] + n[UNRESOLVED] + n[UNEXPECTED_PASS] ? "**not as expected**" : "as expected",
				run->incomplete ? ", **not whole**" : "");
	}
	for (int i = 0; i < report->count; i++)
		put_failures(out, report, &report->runs[i]);
}

/* In properties a comma and a colon end something, too. */
static void put_escaped(FILE *out, const char *text, const char *also)
{
	for (; *text; text++)
		if (strchr("%\r\n", *text) || strchr(also, *text))
			fprintf(out, "%%%02X", (unsigned char)*text);
		else
			fputc(*text, out);
}

void write_github(FILE *out, struct report *report)
{
	for (int i = 0; i < report->count; i++)
		for (int j = 0; j < report->runs[i].count; j++) {
			const struct result *result = &report->runs[i].results[j];
			const char *source = value_of(&result->diagnostics, "source");
			int line;

			if (!is_bad(result->standing))
				continue;

			char *summary = summary_of(result);

			fputs("::error file=", out);
			put_escaped(out, where_is(report, result, &line), ",:");
			fprintf(out, ",line=%d,title=", line);
			put_escaped(out, result->id, ",:");
			fputs("::", out);
			put_escaped(out, report->runs[i].name, "");
			fprintf(out, ": %s: ", standing_names[result->standing]);
			put_escaped(out, summary, "");
			if (source) {
				fputs(" (", out);
				put_escaped(out, source, "");
				fputc(')', out);
			}
			fputc('\n', out);
			free(summary);
		}
}
