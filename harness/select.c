/* SPDX-License-Identifier: MIT */
/* Which cases there are, which are meant, and what is expected of them. */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

extern const struct plumb_case *const __start_plumb_cases[];
extern const struct plumb_case *const __stop_plumb_cases[];

const struct plumb_case **cases;
int case_count;

static struct expectation *expectations;
static int expectation_count;
static struct expectation *skips;
static int skip_count;

static int by_id(const void *a, const void *b)
{
	return strcmp((*(const struct plumb_case *const *)a)->id, (*(const struct plumb_case *const *)b)->id);
}

void find_cases(void)
{
	case_count = (int)(__stop_plumb_cases - __start_plumb_cases);
	cases = malloc(sizeof(cases[0]) * (size_t)case_count);
	memcpy(cases, __start_plumb_cases, sizeof(cases[0]) * (size_t)case_count);
	qsort(cases, (size_t)case_count, sizeof(cases[0]), by_id);
}

const struct plumb_case *case_by_id(const char *id)
{
	const struct plumb_case key = {.id = id}, *pointer = &key;
	const struct plumb_case **found = bsearch(&pointer, cases, (size_t)case_count, sizeof(cases[0]), by_id);

	return found ? *found : NULL;
}

bool id_matches(const char *id, const char *pattern)
{
	const char *below = strstr(pattern, "cases/");
	size_t length;
	char name[300];

	if (below)
		pattern = below + 6;
	length = strlen(pattern);
	if (length > 2 && strcmp(pattern + length - 2, ".c") == 0)
		length -= 2;
	while (length > 0 && pattern[length - 1] == '/')
		length--;
	if (length >= sizeof(name))
		return false;
	memcpy(name, pattern, length);
	name[length] = '\0';
	return fnmatch(name, id, 0) == 0 || (strncmp(id, name, length) == 0 && id[length] == '/');
}

static _Noreturn void bad_line(const char *file, int line, const char *problem)
{
	fprintf(stderr, "plumbline: %s:%d: %s\n", file, line, problem);
	exit(EXIT_USAGE);
}

static char *trim(char *text)
{
	size_t length;

	text += strspn(text, " \t\r\n");
	length = strlen(text);
	while (length > 0 && strchr(" \t\r\n", text[length - 1]))
		text[--length] = '\0';
	return text;
}

static struct expectation *append(struct expectation **list, int *count)
{
	*list = realloc(*list, sizeof(**list) * (size_t)(*count + 1));
	if (!*list)
		abort();
	(*list)[*count] = (struct expectation){0};
	return &(*list)[(*count)++];
}

/* Calls take() with what stands before and behind the # of each line that holds something. */
static void read_lines(const char *file, void (*take)(const char *file, int line, char *words, char *reason))
{
	FILE *stream = fopen(file, "re");
	char text[1000], none[] = "";

	if (!stream) {
		fprintf(stderr, "plumbline: %s: %s\n", file, strerror(errno));
		exit(EXIT_USAGE);
	}
	for (int line = 1; fgets(text, sizeof(text), stream); line++) {
		char *reason = strchr(text, '#');

		if (reason)
			*reason++ = '\0';
		if (*trim(text))
			take(file, line, trim(text), reason ? trim(reason) : none);
	}
	fclose(stream);
}

static bool is_word(const char *text, size_t length, const char *word)
{
	return strlen(word) == length && strncmp(text, word, length) == 0;
}

static void take_expectation(const char *file, int line, char *words, char *reason)
{
	size_t verdict = strcspn(words, " \t");
	bool builds = !is_word(words, verdict, "does-not-build");
	int v = builds ? 0 : FAIL;
	struct expectation *e;

	while (builds && v < 4 && !is_word(words, verdict, verdict_names[v]))
		v++;
	if (v == 4)
		bad_line(file, line, "a line begins with pass, fail, skip, unresolved or does-not-build");
	if (!words[verdict] || strpbrk(trim(words + verdict), " \t"))
		bad_line(file, line,
			 builds ? "after the verdict stands one id or glob" : "after does-not-build stands one word");
	if (!*reason)
		bad_line(file, line, "the reason, behind a #, is missing");
	e = append(&expectations, &expectation_count);
	*e = (struct expectation){.verdict = (enum verdict)v, .reason = strdup(reason), .file = strdup(file), .line = line};
	*(builds ? &e->pattern : &e->lacking) = strdup(trim(words + verdict));
}

void read_expectations(const char *file)
{
	read_lines(file, take_expectation);
}

void add_skip(const char *pattern, const char *reason)
{
	struct expectation *e = append(&skips, &skip_count);

	e->pattern = strdup(pattern);
	e->reason = strdup(reason);
}

static void take_skip(const char *file, int line, char *words, char *reason)
{
	if (strpbrk(words, " \t"))
		bad_line(file, line, "a line is one id or glob, and perhaps a reason behind a #");
	add_skip(words, *reason ? reason : file);
}

void read_skips(const char *file)
{
	read_lines(file, take_skip);
}

static bool fits(const struct expectation *e, const struct job *job)
{
	if (e->lacking)
		return job->c->does_not_build && strstr(job->c->does_not_build, e->lacking);
	return id_matches(job_name(job), e->pattern);
}

/* The last line that fits is the one that holds: a file can say something of a facility, then of one case. */
struct expectation *expectation_of(const struct job *job)
{
	for (int i = expectation_count - 1; i >= 0; i--) {
		if (!fits(&expectations[i], job))
			continue;
		expectations[i].used = true;
		return &expectations[i];
	}
	return NULL;
}

const char *skip_reason_of(const char *id)
{
	for (int i = 0; i < skip_count; i++)
		if (id_matches(id, skips[i].pattern))
			return skips[i].reason;
	return NULL;
}

void warn_of_stale_expectations(void)
{
	for (int i = 0; i < expectation_count; i++) {
		bool stale = !expectations[i].used;

		for (int n = 0; stale && n < case_count; n++)
			for (int mode = NATIVE; stale && mode <= WRAPPED; mode++)
				stale = !fits(&expectations[i], &(struct job){.c = cases[n], .mode = (enum mode)mode});
		if (!stale)
			continue;
		fprintf(stderr, "plumbline: %s:%d: ", expectations[i].file, expectations[i].line);
		if (expectations[i].lacking)
			fprintf(stderr, "no case of this build fails to build for want of %s\n", expectations[i].lacking);
		else
			fprintf(stderr, "%s is no case of this build\n", expectations[i].pattern);
	}
}
