/* SPDX-License-Identifier: MIT */
/* What is expected of the cases, and which are not to be run: files of lines, each with a reason. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "harness.h"

static struct expectation *expectations;
static int expectation_count;
static struct expectation *skips;
static int skip_count;

_Noreturn static void bad_line(const char *file, int line, const char *problem)
{
	fprintf(stderr, "plumbline: %s:%d: %s (see plumbline --help)\n", file, line, problem);
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

FILE *open_to_read(const char *file)
{
	FILE *stream = strcmp(file, "-") == 0 ? stdin : fopen(file, "re");
	struct stat status;

	if (stream && fstat(fileno(stream), &status) == 0 && S_ISDIR(status.st_mode)) {
		errno = EISDIR;
		stream = NULL;
	}
	if (stream)
		return stream;
	fprintf(stderr, "plumbline: %s: %s (see plumbline --help)\n", file, strerror(errno));
	exit(EXIT_USAGE);
}

bool read_line(FILE *stream, char **line, size_t *size)
{
	size_t length = 0;

	do {
		if (*size - length < 2) {
			*size = *size * 2 + 200;
			*line = realloc(*line, *size);
			if (!*line)
				abort();
		}
		(*line)[length] = '\0';
		if (!fgets(*line + length, (int)(*size - length), stream))
			break;
		length += strlen(*line + length);
	} while ((*line)[length - 1] != '\n');
	return length > 0;
}

void read_lines(const char *file, void (*take)(const char *file, int line, char *words, char *reason))
{
	FILE *stream = open_to_read(file);
	char *text = NULL, none[] = "";
	size_t size = 0;

	for (int line = 1; read_line(stream, &text, &size); line++) {
		char *reason = strchr(text, '#');

		if (reason)
			*reason++ = '\0';
		if (*trim(text))
			take(file, line, trim(text), reason ? trim(reason) : none);
	}
	free(text);
	if (stream != stdin)
		fclose(stream);
}

static struct expectation *append(struct expectation **list, int *count)
{
	*list = realloc(*list, sizeof(**list) * (size_t)(*count + 1));
	if (!*list)
		abort();
	(*list)[*count] = (struct expectation){0};
	return &(*list)[(*count)++];
}

static bool is_word(const char *text, size_t length, const char *word)
{
	return strlen(word) == length && strncmp(text, word, length) == 0;
}

/* A pattern as it is now called; what it was called is said with its place. */
static const char *pattern_in(const char *file, int line, const char *word)
{
	char place[1000];

	snprintf(place, sizeof(place), "%s:%d: ", file, line);
	return pattern_of(word, place);
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
	if (builds)
		e->pattern = pattern_in(file, line, trim(words + verdict));
	else
		e->lacking = strdup(trim(words + verdict));
}

void read_expectations(const char *file)
{
	read_lines(file, take_expectation);
}

void add_skip(const char *pattern)
{
	*append(&skips, &skip_count) = (struct expectation){.pattern = pattern, .reason = "by --skip"};
}

static void take_skip(const char *file, int line, char *words, char *reason)
{
	if (strpbrk(words, " \t"))
		bad_line(file, line, "a line is one id or glob, and perhaps a reason behind a #");
	*append(&skips, &skip_count) = (struct expectation){.pattern = pattern_in(file, line, words),
							    .reason = strdup(*reason ? reason : file),
							    .file = strdup(file),
							    .line = line};
}

void read_skips(const char *file)
{
	read_lines(file, take_skip);
}

static bool fits(const struct expectation *e, const struct job *job)
{
	if (e->lacking)
		return job->c->does_not_build && strstr(job->c->does_not_build, e->lacking);
	return matches_in_mode(job->c->id, job->mode, e->pattern);
}

/* The last line that fits is the one that holds: a file can say something of a facility, then of one case. */
static struct expectation *last_that_fits(struct expectation *list, int count, const struct job *job)
{
	for (int i = count - 1; i >= 0; i--)
		if (fits(&list[i], job)) {
			list[i].used = true;
			return &list[i];
		}
	return NULL;
}

struct expectation *expectation_of(const struct job *job)
{
	return last_that_fits(expectations, expectation_count, job);
}

const char *skip_reason_of(const struct job *job)
{
	struct expectation *e = last_that_fits(skips, skip_count, job);

	return e ? e->reason : NULL;
}

static bool fits_any_case(const struct expectation *e)
{
	for (int i = 0; i < case_count; i++)
		for (enum mode mode = NATIVE; mode <= WRAPPED; mode++)
			if (fits(e, &(struct job){.c = cases[i], .mode = mode}))
				return true;
	return false;
}

static void warn_of_stale(const struct expectation *list, int count)
{
	for (int i = 0; i < count; i++) {
		const struct expectation *e = &list[i];

		if (e->used || !e->file || fits_any_case(e))
			continue;
		if (e->lacking)
			fprintf(stderr, "plumbline: %s:%d: no case of this build fails to build for want of %s\n", e->file,
				e->line, e->lacking);
		else
			fprintf(stderr, "plumbline: %s:%d: %s is no case of this build\n", e->file, e->line, e->pattern);
	}
}

void warn_of_stale_lines(void)
{
	warn_of_stale(expectations, expectation_count);
	warn_of_stale(skips, skip_count);
}
