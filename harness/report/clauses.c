/* SPDX-License-Identifier: MIT */
/* Which case demands which clause of which page, and which documented errors none demands. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

static const char standard[] = "POSIX.1-2024 ";

static int by_clause(const void *a, const void *b)
{
	const struct citation *one = a, *other = b;
	int order = strcmp(one->interface, other->interface);

	order = order ? order : strcmp(one->clause, other->clause);
	return order ? order : strcmp(one->behaviour->id, other->behaviour->id);
}

/* "POSIX.1-2024 msgrcv() ERRORS [E2BIG]": the page, and what on it. */
static struct citation citation_of(const struct behaviour *behaviour)
{
	const char *source = behaviour->source;

	source += strncmp(source, standard, strlen(standard)) == 0 ? strlen(standard) : 0;

	size_t length = strcspn(source, " ");

	return (struct citation){format("%.*s", (int)length, source), copy_of(source + length + (source[length] == ' ')),
				 behaviour};
}

/* What the standard and a manual page both document of a function is demanded by a case that cites either. */
static bool same_function(const char *one, const char *other)
{
	size_t length = strcspn(one, "(");

	return length == strcspn(other, "(") && strncmp(one, other, length) == 0;
}

static bool is_demanded(const struct clauses *clauses, const struct documented *one)
{
	char *wanted = format("[%s]", one->error);
	bool found = false;

	for (int i = 0; i < clauses->citation_count && !found; i++)
		found = same_function(clauses->citations[i].interface, one->interface) &&
			strstr(clauses->citations[i].clause, wanted);
	free(wanted);
	return found;
}

static bool is_cited(const struct clauses *clauses, const char *interface)
{
	for (int i = 0; i < clauses->citation_count; i++)
		if (strcmp(clauses->citations[i].interface, interface) == 0)
			return true;
	return false;
}

static bool read_documented(struct clauses *clauses, const char *path)
{
	FILE *in = fopen(path, "re");
	char *line = NULL;
	size_t size = 0;

	if (!in) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	while (getline(&line, &size, in) > 0) {
		char *rest = line, *interface = strsep(&rest, "\t\n"), *error = strsep(&rest, "\t\n"),
		     *kind = strsep(&rest, "\t\n");

		if (!error || error[0] != 'E')
			continue;
		clauses->documented = enlarge(clauses->documented, clauses->documented_count, sizeof(clauses->documented[0]));
		clauses->documented[clauses->documented_count++] =
			(struct documented){copy_of(interface), copy_of(error), kind && strcmp(kind, "may") == 0, false, false};
	}
	free(line);
	fclose(in);
	return true;
}

bool read_clauses(struct clauses *clauses, const struct catalogue *catalogue, const char *documented)
{
	for (int i = 0; i < catalogue->count; i++) {
		clauses->citations = enlarge(clauses->citations, clauses->citation_count, sizeof(clauses->citations[0]));
		clauses->citations[clauses->citation_count++] = citation_of(&catalogue->all[i]);
	}
	if (clauses->citation_count)
		qsort(clauses->citations, (size_t)clauses->citation_count, sizeof(clauses->citations[0]), by_clause);
	if (documented && !read_documented(clauses, documented))
		return false;
	for (int i = 0; i < clauses->documented_count; i++) {
		struct documented *one = &clauses->documented[i];

		one->demanded = is_demanded(clauses, one);
		one->cited = is_cited(clauses, one->interface);
		clauses->cited += one->cited;
		clauses->demanded += one->cited && one->demanded;
	}
	return true;
}

void free_clauses(struct clauses *clauses)
{
	for (int i = 0; i < clauses->citation_count; i++) {
		free(clauses->citations[i].interface);
		free(clauses->citations[i].clause);
	}
	for (int i = 0; i < clauses->documented_count; i++) {
		free(clauses->documented[i].interface);
		free(clauses->documented[i].error);
	}
	free(clauses->citations);
	free(clauses->documented);
	*clauses = (struct clauses){0};
}

static const struct result *result_in(const struct run *run, const char *id)
{
	for (int i = 0; i < run->count; i++)
		if (strcmp(run->results[i].id, id) == 0)
			return &run->results[i];
	return NULL;
}

/* "; fail on gvisor, skip on musl": where it does not pass. */
static void put_where(FILE *out, const struct report *report, const char *id)
{
	for (int i = 0; i < report->count; i++) {
		const struct result *result = result_in(&report->runs[i], id);

		if (result && result->standing != PASSED)
			fprintf(out, "; %s on %s", standing_names[result->standing], report->runs[i].name);
	}
}

static void put_errors(FILE *out, const struct clauses *clauses, const char *interface)
{
	int all = 0, demanded = 0;

	for (int i = 0; i < clauses->documented_count; i++)
		if (strcmp(clauses->documented[i].interface, interface) == 0) {
			all++;
			demanded += clauses->documented[i].demanded;
		}
	if (!all)
		return;
	fprintf(out, "\t%d of its %d documented errors are demanded", demanded, all);
	for (int i = 0, told = 0; i < clauses->documented_count; i++) {
		const struct documented *one = &clauses->documented[i];

		if (strcmp(one->interface, interface) == 0 && !one->demanded)
			fprintf(out, "%s%s%s", told++ ? ", " : "; not: ", one->error, one->may ? " (may)" : "");
	}
	fputc('\n', out);
}

static void put_not_cited(FILE *out, const struct clauses *clauses)
{
	int told = 0;

	for (int i = 0; i < clauses->documented_count; i++) {
		const struct documented *one = &clauses->documented[i];

		if (one->cited || (i && strcmp(clauses->documented[i - 1].interface, one->interface) == 0))
			continue;
		fprintf(out, "%s%s", told++ ? ", " : "\ncited by no case: ", one->interface);
	}
	if (told)
		fputc('\n', out);
}

void write_clauses(FILE *out, struct report *report, const struct clauses *clauses)
{
	int pages = 0, different = 0;
	const struct citation *before = NULL;

	for (int i = 0; i < clauses->citation_count; i++) {
		const struct citation *one = &clauses->citations[i];
		bool page = !before || strcmp(before->interface, one->interface) != 0;
		bool clause = page || strcmp(before->clause, one->clause) != 0;

		if (page) {
			fprintf(out, "%s%s\n", pages++ ? "\n" : "", one->interface);
			put_errors(out, clauses, one->interface);
		}
		if (clause) {
			different++;
			fprintf(out, "    %s\n", one->clause);
		}
		fprintf(out, "\t%s (%s)", one->behaviour->id, one->behaviour->tier);
		put_where(out, report, one->behaviour->id);
		fputc('\n', out);
		before = one;
	}
	put_not_cited(out, clauses);
	fprintf(out, "\n%d pages, %d clauses, %d cases; %d of the %d errors that these pages document are demanded\n", pages,
		different, clauses->citation_count, clauses->demanded, clauses->cited);
}
