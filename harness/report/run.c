/* SPDX-License-Identifier: MIT */
/* What was read, put together: runs, their results, the catalogue of cases; and what is doubtful of it. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

const char *const standing_names[STANDINGS] = {"pass", "fail", "unresolved", "skip", "known", "unexpected-pass"};
bool complaints_are_silent;

void *enlarge(void *array, int count, size_t size)
{
	/* By powers of two: only at these is there something to do. */
	if (count & (count - 1))
		return array;
	array = realloc(array, (count ? (size_t)count * 2 : 1) * size);
	if (!array)
		abort();
	return array;
}

char *copy_of(const char *text)
{
	char *copied = text ? strdup(text) : NULL;

	if (text && !copied)
		abort();
	return copied;
}

static char *format_list(const char *format, va_list list)
{
	char *text = NULL;

	if (vasprintf(&text, format, list) < 0)
		abort();
	return text;
}

char *format(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	char *text = format_list(format, list);

	va_end(list);
	return text;
}

void complain(const char *format, ...)
{
	va_list list;

	if (complaints_are_silent)
		return;
	va_start(list, format);
	fputs("plumbline-report: ", stderr);
	vfprintf(stderr, format, list);
	fputc('\n', stderr);
	va_end(list);
}

void doubt(struct run *run, const char *format, ...)
{
	va_list list;

	va_start(list, format);
	char *text = format_list(format, list);

	va_end(list);
	complain("%s", text);
	free(text);
	run->incomplete = true;
}

void add_pair(struct pairs *pairs, const char *key, const char *value)
{
	pairs->all = enlarge(pairs->all, pairs->count, sizeof(pairs->all[0]));
	pairs->all[pairs->count++] = (struct pair){copy_of(key), copy_of(value)};
}

const char *value_of(const struct pairs *pairs, const char *key)
{
	for (int i = 0; i < pairs->count; i++)
		if (strcmp(pairs->all[i].key, key) == 0)
			return pairs->all[i].value;
	return NULL;
}

static void free_pairs(struct pairs *pairs)
{
	for (int i = 0; i < pairs->count; i++) {
		free(pairs->all[i].key);
		free(pairs->all[i].value);
	}
	free(pairs->all);
}

struct run *run_named(struct report *report, const char *name)
{
	for (int i = 0; i < report->count; i++)
		if (strcmp(report->runs[i].name, name) == 0)
			return &report->runs[i];
	report->runs = enlarge(report->runs, report->count, sizeof(report->runs[0]));
	report->runs[report->count] = (struct run){.name = copy_of(name)};
	return &report->runs[report->count++];
}

struct result *add_result(struct run *run, const char *id, enum standing standing)
{
	run->results = enlarge(run->results, run->count, sizeof(run->results[0]));
	run->results[run->count] = (struct result){.id = copy_of(id), .standing = standing, .verdict = standing};
	return &run->results[run->count++];
}

static void free_result(struct result *result)
{
	free(result->id);
	free(result->reason);
	free(result->block);
	free(result->file);
	free_pairs(&result->diagnostics);
}

void free_report(struct report *report)
{
	for (int i = 0; i < report->count; i++) {
		struct run *run = &report->runs[i];

		for (int j = 0; j < run->count; j++)
			free_result(&run->results[j]);
		free(run->results);
		free_pairs(&run->environment);
		free(run->name);
		free(run->skipped);
	}
	free(report->runs);
	for (int i = 0; i < report->catalogue.count; i++)
		free(report->catalogue.all[i].id); /* the other strings lie behind it */
	free(report->catalogue.all);
	*report = (struct report){0};
}

const char *case_of(const char *id)
{
	static char only[300];

	snprintf(only, sizeof(only), "%.*s", (int)strcspn(id, "@"), id);
	return only;
}

const char *facility_of(const char *id)
{
	static char only[300];

	snprintf(only, sizeof(only), "%.*s", (int)strcspn(id, "/"), id);
	return only;
}

/* As the runner has them: all in one mode, then all in the next. */
static int by_mode_and_id(const void *a, const void *b)
{
	const char *one = ((const struct result *)a)->id, *other = ((const struct result *)b)->id;
	int modes = strcmp(one + strcspn(one, "@"), other + strcspn(other, "@"));

	return modes ? modes : strcmp(one, other);
}

static int by_pointed(const void *a, const void *b)
{
	return by_mode_and_id(*(struct result *const *)a, *(struct result *const *)b);
}

bool is_bad(enum standing standing)
{
	return standing == FAILED || standing == UNRESOLVED || standing == UNEXPECTED_PASS;
}

/* Of two results of one case the worse one is kept, in the place of the first. */
static void drop_twins(struct run *run)
{
	struct result **sorted = malloc(sizeof(sorted[0]) * (size_t)(run->count + 1));
	int kept = 0;

	if (!sorted)
		abort();
	for (int i = 0; i < run->count; i++)
		sorted[i] = &run->results[i];
	qsort(sorted, (size_t)run->count, sizeof(sorted[0]), by_pointed);
	for (int i = 1, first = 0; i < run->count; i++) {
		struct result *one = sorted[first], *other = sorted[i];

		if (strcmp(one->id, other->id) != 0) {
			first = i;
			continue;
		}
		doubt(run, "%s: %s came twice: %s and %s", run->name, one->id, standing_names[one->standing],
		      standing_names[other->standing]);
		if (is_bad(other->standing) && !is_bad(one->standing)) {
			struct result swap = *one;

			*one = *other;
			*other = swap;
		}
		free_result(other);
		other->id = NULL;
	}
	free(sorted);
	for (int i = 0; i < run->count; i++)
		if (run->results[i].id)
			run->results[kept++] = run->results[i];
	run->count = kept;
}

static void check_against(const struct catalogue *catalogue, const struct run *run)
{
	int unknown = 0;
	const char *first = NULL;

	for (int i = 0; i < run->count; i++)
		if (!behaviour_of(catalogue, run->results[i].id)) {
			unknown++;
			first = first ? first : run->results[i].id;
		}
	if (unknown)
		complain("%s: %d results are of cases that are not in the list, %s the first", run->name, unknown, first);
}

void finish_run(struct report *report, struct run *run)
{
	drop_twins(run);
	if (run->files > 1 && run->count)
		qsort(run->results, (size_t)run->count, sizeof(run->results[0]), by_mode_and_id);
	if (report->catalogue.count)
		check_against(&report->catalogue, run);
}

void count_results(const struct run *run, int counts[STANDINGS])
{
	memset(counts, 0, sizeof(counts[0]) * STANDINGS);
	for (int i = 0; i < run->count; i++)
		counts[run->results[i].standing]++;
}

/* 'It''s so' is It's so. */
static char *unquote(const char *at, size_t length)
{
	char *text = malloc(length + 1), *end = text;

	if (!text)
		abort();
	if (length < 2 || at[0] != '\'' || at[length - 1] != '\'') {
		memcpy(text, at, length);
		text[length] = '\0';
		return text;
	}
	for (size_t i = 1; i < length - 1; i++) {
		*end++ = at[i];
		if (at[i] == '\'' && at[i + 1] == '\'' && i + 1 < length - 1)
			i++;
	}
	*end = '\0';
	return text;
}

char *plain_value(const char *block, const char *key)
{
	size_t length = strlen(key);

	for (const char *line = block; line && *line; line += strcspn(line, "\n"), line += *line == '\n')
		if (strncmp(line, "  ", 2) == 0 && strncmp(line + 2, key, length) == 0 &&
		    strncmp(line + 2 + length, ": ", 2) == 0)
			return unquote(line + length + 4, strcspn(line + length + 4, "\n"));
	return NULL;
}

static int by_id(const void *a, const void *b)
{
	return strcmp(((const struct behaviour *)a)->id, ((const struct behaviour *)b)->id);
}

const struct behaviour *behaviour_of(const struct catalogue *catalogue, const char *id)
{
	char only[300];
	struct behaviour wanted = {.id = only};

	snprintf(only, sizeof(only), "%s", case_of(id));
	return catalogue->count ? bsearch(&wanted, catalogue->all, (size_t)catalogue->count, sizeof(wanted), by_id) : NULL;
}

/* The fields of a line, by the names in the first one. */
static struct behaviour behaviour_from(char *line, char *const *names, int name_count)
{
	struct behaviour found = {.id = line, .tier = "", .needs = "", .source = "", .sentence = "", .file = ""};
	static const char *const known[] = {"standard", "needs", "source", "behaviour", "file"};
	char **const fields[] = {&found.tier, &found.needs, &found.source, &found.sentence, &found.file};

	strsep(&line, "\t");
	for (int i = 1; line && i < name_count; i++) {
		char *field = strsep(&line, "\t");

		for (size_t j = 0; j < sizeof(known) / sizeof(known[0]); j++)
			if (strcmp(names[i], known[j]) == 0)
				*fields[j] = field;
	}
	return found;
}

bool read_catalogue(struct catalogue *catalogue, const char *path)
{
	FILE *in = fopen(path, "re");
	char *line = NULL, *head = NULL, *names[16];
	size_t size = 0;
	int name_count = 0;

	if (!in) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	for (ssize_t length; (length = getline(&line, &size, in)) > 0;) {
		line[strcspn(line, "\n")] = '\0';
		if (!head) {
			head = copy_of(line);
			for (char *rest = head; rest && name_count < 16;)
				names[name_count++] = strsep(&rest, "\t");
			continue;
		}
		catalogue->all = enlarge(catalogue->all, catalogue->count, sizeof(catalogue->all[0]));
		catalogue->all[catalogue->count++] = behaviour_from(copy_of(line), names, name_count);
	}
	fclose(in);
	if (name_count < 2 || strcmp(names[0], "id") != 0 || !catalogue->count) {
		complain("%s: this is not what plumbline list --tsv prints", path);
		name_count = 0;
	}
	free(head);
	free(line);
	if (catalogue->count)
		qsort(catalogue->all, (size_t)catalogue->count, sizeof(catalogue->all[0]), by_id);
	return name_count > 0;
}
