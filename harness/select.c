/* SPDX-License-Identifier: MIT */
/* Which cases are meant, in which modes and which order: the jobs of a run. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

void add_name(struct words *list, const char *word)
{
	list->words = realloc(list->words, sizeof(list->words[0]) * (size_t)(list->count + 1));
	if (!list->words)
		abort();
	list->words[list->count++] = word;
}

void add_listed(struct words *list, const char *text)
{
	char *copied = strdup(text);

	for (char *word = strtok(copied, ","); word; word = strtok(NULL, ","))
		add_name(list, word);
}

const char *known_pattern(const char *option, const char *word)
{
	const char *pattern = pattern_of(word, ""), *why = why_no_more(pattern), *near;

	if (any_case_matches(pattern))
		return pattern;
	if (why)
		usage_error("%s%s is no more: %s", option, word, why);
	near = nearest(pattern);
	usage_error("%sno case matches %s%s%s%s", option, word, *near ? "; did you mean " : "", near, *near ? "?" : "");
}

void add_pattern(struct selection *selection, const char *word)
{
	add_name(&selection->patterns, known_pattern("", word));
}

static struct selection *filled;

static void take_id(const char *file, int line, char *words, char *reason)
{
	(void)reason;
	if (strpbrk(words, " \t"))
		usage_error("%s:%d: a line is one id or glob", file, line);
	add_pattern(filled, words);
}

void add_patterns_of_file(struct selection *selection, const char *file)
{
	int before = selection->patterns.count;

	filled = selection;
	read_lines(file, take_id);
	if (selection->patterns.count == before)
		usage_error("%s names no case", file);
}

/* "ok 7 - pipe/x # SKIP why" or KTAP's "  ok 7 pipe/x": the name, or null; *ok says which. */
static char *result_in(char *line, bool *ok)
{
	int at = 0;

	line += strncmp(line, "  ", 2) == 0 ? 2 : 0;
	*ok = strncmp(line, "ok ", 3) == 0;
	if (sscanf(line, *ok ? "ok %*d %n" : "not ok %*d %n", &at) < 0 || at == 0)
		return NULL;
	line += at + (strncmp(line + at, "- ", 2) == 0 ? 2 : 0);
	line[strcspn(line, " \r\n")] = '\0';
	return strchr(line, '/') ? line : NULL; /* without one it is KTAP's result of a facility */
}

void add_failures_of_tap(struct selection *selection, const char *file)
{
	FILE *stream = open_to_read(file);
	int before = selection->patterns.count, results = 0, planned = -1, inside = 0, planned_inside = 0, n;
	char *line = NULL, *name;
	size_t size = 0;
	bool ok;

	while (read_line(stream, &line, &size)) {
		sscanf(line, "1..%d", &planned);
		if (strncmp(line, "  1..", 5) == 0 && sscanf(line + 5, "%d", &n) == 1) {
			inside++;
			planned_inside += n;
		}
		name = result_in(line, &ok);
		results += name != NULL;
		if (!name || ok)
			continue;
		name = strdup(pattern_of(name, "--rerun: "));
		if (any_case_matches(name))
			add_name(&selection->patterns, name);
		else if (!why_no_more(name))
			fprintf(stderr, "plumbline: --rerun: %s is no case of this build\n", name);
	}
	free(line);
	if (results == 0)
		usage_error("--rerun: %s holds no result", file);
	if (inside > 0 && inside < planned)
		fprintf(stderr, "plumbline: %s holds %d of the %d facilities that were planned\n", file, inside, planned);
	if (inside > 0)
		planned = planned_inside;
	if (results < planned)
		fprintf(stderr, "plumbline: %s holds %d of the %d results that were planned\n", file, results, planned);
	if (selection->patterns.count == before)
		usage_error("--rerun: none of the %d results of %s is to be run again", results, file);
}

static bool in_list(const struct words *list, const char *word)
{
	for (int i = 0; i < list->count; i++)
		if (strcmp(list->words[i], word) == 0)
			return true;
	return list->count == 0;
}

/* Each word is a standard's name; options are as many as cases say. */
void check_standards(const struct words *list)
{
	static const char *const tiers[] = {"posix", "xsi", "posix-may", "linux", "linux-deviation", "impl"};

	for (int i = 0; i < list->count; i++) {
		bool known = false;

		for (int t = 0; t < 6; t++)
			known = known || strcmp(list->words[i], tiers[t]) == 0;
		for (int n = 0; !known && n < case_count; n++)
			known = strcmp(plumb_standard_name(cases[n]), list->words[i]) == 0;
		if (!known)
			usage_error("--standard: no case is of the standard %s", list->words[i]);
	}
}

/* Whether the text holds one of the words; upper and lower case are one. */
static bool holds(const char *text, const struct words *list)
{
	for (int i = 0; i < list->count; i++)
		for (const char *at = text; *at; at++) {
			const char *a = at, *b = list->words[i];

			while (*b && tolower((unsigned char)*a) == tolower((unsigned char)*b))
				a++, b++;
			if (!*b)
				return true;
		}
	return list->count == 0;
}

static bool needs_one(const struct plumb_case *c, const struct words *list)
{
	for (int i = 0; i < list->count; i++)
		if (strcmp(list->words[i], "none") == 0 ? c->needs == 0 : (c->needs & need_by_name(list->words[i])) != 0)
			return true;
	return list->count == 0;
}

static bool passes_filters(const struct plumb_case *c, const struct selection *selection)
{
	char source[300];

	return in_list(&selection->standards, plumb_standard_name(c)) && needs_one(c, &selection->needs) &&
	       holds(plumb_source(c, source, sizeof(source)), &selection->sources) && holds(c->behaviour, &selection->texts);
}

/* A pattern without a mode means the modes of the run; one with @MODE that one. */
static bool is_wanted(const struct plumb_case *c, enum mode mode, const struct selection *selection)
{
	bool of_run = false;

	for (int i = 0; i < options.mode_count; i++)
		of_run = of_run || options.modes[i] == mode;
	for (int i = 0; i < selection->patterns.count; i++) {
		const char *pattern = selection->patterns.words[i];

		if ((of_run || strchr(pattern, '@')) && matches_in_mode(c->id, mode, pattern))
			return true;
	}
	return of_run && selection->patterns.count == 0;
}

/* xorshift64*: the same order for the same seed wherever it runs. */
static uint64_t next_random(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 2685821657736338717u;
}

static void shuffle(const struct plumb_case **list, int count, uint64_t seed)
{
	uint64_t state = seed * 2 + 1;

	for (int i = count - 1; i > 0; i--) {
		int other = (int)(next_random(&state) % (uint64_t)(i + 1));
		const struct plumb_case *swap = list[i];

		list[i] = list[other];
		list[other] = swap;
	}
}

/* KTAP has a facility's cases in one place: behind the first of them. */
static void bring_facilities_together(const struct plumb_case **list, int count)
{
	for (int i = 1; i < count; i++) {
		const struct plumb_case *c = list[i];
		int place = i;

		while (place > 0 && strncmp(list[place - 1]->id, c->id, strcspn(c->id, "/") + 1) != 0)
			place--;
		if (place == 0)
			continue;
		memmove(list + place + 1, list + place, sizeof(list[0]) * (size_t)(i - place));
		list[place] = c;
	}
}

/* The cases of the shard, in their order. */
int choose_cases(const struct selection *selection, const struct plumb_case **list)
{
	int count = 0, kept = 0;

	for (int i = 0; i < case_count; i++) {
		bool wanted = false;

		for (enum mode mode = NATIVE; !wanted && mode <= WRAPPED; mode++)
			wanted = is_wanted(cases[i], mode, selection);
		if (wanted && passes_filters(cases[i], selection))
			list[count++] = cases[i];
	}
	if (selection->shuffle)
		shuffle(list, count, selection->seed);
	for (int i = 0; i < count; i++)
		if (selection->shards == 0 || i % selection->shards == selection->shard - 1)
			list[kept++] = list[i];
	if (selection->shuffle && options.format == KTAP)
		bring_facilities_together(list, kept);
	return kept;
}

static void add_job(const struct plumb_case *c, enum mode mode)
{
	struct job *job = &jobs[job_count++];
	const char *reason;

	if (mode == WRAPPED && !options.wrapper[0])
		usage_error("%s@wrapped needs --wrapper", c->id);
	*job = (struct job){.c = c, .mode = mode};
	reason = skip_reason_of(job);
	if (reason)
		set_skipped(job, reason);
}

/* What changes the whole machine does so alone. */
bool runs_alone(const struct plumb_case *c)
{
	return c->needs & OWN_MACHINE && plumb_given.own_machine;
}

/* Leaves out what comes before the job of that name, and it. Without a mode it is the first of that case. */
static void resume_after(const char *name)
{
	for (int i = 0; i < job_count; i++) {
		if (!matches_in_mode(jobs[i].c->id, jobs[i].mode, name))
			continue;
		job_count -= i + 1;
		memmove(jobs, jobs + i + 1, sizeof(jobs[0]) * (size_t)job_count);
		return;
	}
	job_count = 0;
}

void make_jobs(const struct selection *selection)
{
	const struct plumb_case **list = malloc(sizeof(list[0]) * (size_t)(case_count + 1));
	int count = choose_cases(selection, list);

	jobs = calloc((size_t)count * 3 + 1, sizeof(jobs[0]));
	job_count = 0;
	for (enum mode mode = NATIVE; mode <= WRAPPED; mode++)
		for (int alone = 0; alone <= 1; alone++)
			for (int i = 0; i < count; i++)
				if (runs_alone(list[i]) == (alone == 1) && is_wanted(list[i], mode, selection))
					add_job(list[i], mode);
	free(list);
	if (selection->resume_after)
		resume_after(selection->resume_after);
	if (job_count == 0)
		usage_error("nothing is left to run of what was asked for");
}
