/* SPDX-License-Identifier: MIT */
/* Which cases there are, and what a word of the user's means: an id, a glob over ids, a facility, with or without a mode. */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

extern const struct plumb_case *const __start_plumb_cases[];
extern const struct plumb_case *const __stop_plumb_cases[];

const struct plumb_case **cases;
int case_count;
const char *const mode_names[] = {"native", "memcheck", "wrapped"};

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

static const struct renamed *renamed_of(const char *id, size_t length)
{
	for (int i = 0; i < renamed_count; i++)
		if (strlen(renamed[i].old) == length && strncmp(renamed[i].old, id, length) == 0)
			return &renamed[i];
	return NULL;
}

/* "cases/pipe/x.c@memcheck" is "pipe/x@memcheck". */
static char *plain(const char *word)
{
	const char *below = strstr(word, "cases/"), *mode;
	char *name = malloc(strlen(word) + 1);
	size_t length;

	word = below ? below + 6 : word;
	mode = strrchr(word, '@');
	mode = mode ? mode : word + strlen(word);
	length = (size_t)(mode - word);
	if (length > 2 && strncmp(mode - 2, ".c", 2) == 0)
		length -= 2;
	while (length > 0 && word[length - 1] == '/')
		length--;
	sprintf(name, "%.*s%s", (int)length, word, mode);
	return name;
}

const char *pattern_of(const char *word, const char *place)
{
	char *name = plain(word), *now;
	size_t length = strcspn(name, "@");
	const struct renamed *renaming = renamed_of(name, length);

	if (!renaming)
		return name;
	if (!*renaming->now) {
		if (*place)
			fprintf(stderr, "plumbline: %s%s is no more: %s\n", place, renaming->old, renaming->why);
		return name;
	}
	now = malloc(strlen(renaming->now) + strlen(name) + 1);
	sprintf(now, "%s%s", renaming->now, name + length);
	fprintf(stderr, "plumbline: %s%s is now %s\n", place, renaming->old, renaming->now);
	free(name);
	return now;
}

const char *why_no_more(const char *pattern)
{
	const struct renamed *renaming = renamed_of(pattern, strcspn(pattern, "@"));

	return renaming && !*renaming->now ? renaming->why : NULL;
}

static bool matches(const char *id, const char *pattern, size_t length)
{
	char name[300];

	if (strncmp(id, pattern, length) == 0 && (!id[length] || id[length] == '/'))
		return true;
	if (length >= sizeof(name) || strcspn(pattern, "*?[") >= length)
		return false;
	memcpy(name, pattern, length);
	name[length] = '\0';
	return fnmatch(name, id, 0) == 0;
}

bool id_matches(const char *id, const char *pattern)
{
	return matches(id, pattern, strcspn(pattern, "@"));
}

bool matches_in_mode(const char *id, enum mode mode, const char *pattern)
{
	const char *asked = strchr(pattern, '@');

	return (!asked || fnmatch(asked + 1, mode_names[mode], 0) == 0) && id_matches(id, pattern);
}

bool any_case_matches(const char *pattern)
{
	for (int i = 0; i < case_count; i++)
		for (enum mode mode = NATIVE; mode <= WRAPPED; mode++)
			if (matches_in_mode(cases[i]->id, mode, pattern))
				return true;
	return false;
}

/* How many letters are to be put in, taken out or changed. */
static int distance(const char *a, const char *b)
{
	enum { MOST = 120 };
	int row[MOST + 1], rows = (int)strlen(a), columns = (int)strlen(b);

	if (columns > MOST)
		return MOST;
	for (int j = 0; j <= columns; j++)
		row[j] = j;
	for (int i = 1; i <= rows; i++) {
		int above_left = row[0];

		row[0] = i;
		for (int j = 1; j <= columns; j++) {
			int changed = above_left + (a[i - 1] != b[j - 1]);

			above_left = row[j];
			row[j] = row[j] < row[j - 1] ? row[j] + 1 : row[j - 1] + 1;
			row[j] = changed < row[j] ? changed : row[j];
		}
	}
	return row[columns];
}

enum { MOST_NEAR = 3 };

struct near {
	char name[300];
	int letters;
};

/* Keeps the nearest ones, nearest first. */
static void consider(struct near list[MOST_NEAR], const char *word, const char *name)
{
	int most = (int)strlen(word) / 3, letters = strlen(word) > 3 && strstr(name, word) ? 0 : distance(word, name);

	if (letters > (most > 2 ? most : 2))
		return;
	for (int i = 0; i < MOST_NEAR; i++) {
		if (*list[i].name && list[i].letters <= letters)
			continue;
		memmove(&list[i + 1], &list[i], sizeof(list[0]) * (size_t)(MOST_NEAR - 1 - i));
		snprintf(list[i].name, sizeof(list[i].name), "%s", name);
		list[i].letters = letters;
		return;
	}
}

const char *nearest(const char *word)
{
	static char text[1000];
	struct near list[MOST_NEAR] = {{"", 0}};
	char facility[64] = "", id[300];

	snprintf(id, sizeof(id), "%.*s", (int)strcspn(word, "@"), word);
	for (int i = 0; i < case_count; i++) {
		if (!*facility || !id_matches(cases[i]->id, facility)) {
			snprintf(facility, sizeof(facility), "%.*s", (int)strcspn(cases[i]->id, "/"), cases[i]->id);
			consider(list, id, facility);
		}
		consider(list, id, cases[i]->id);
	}
	snprintf(text, sizeof(text), "%s%s%s%s%s", list[0].name, *list[1].name ? ", " : "", list[1].name,
		 *list[2].name ? ", " : "", list[2].name);
	return text;
}

static const struct {
	const char *name;
	uint64_t bits;
} needs[] = {
	{"CAP_CHOWN", PRIVILEGE_CHOWN},
	{"CAP_DAC_OVERRIDE", PRIVILEGE_DAC_OVERRIDE},
	{"CAP_FOWNER", PRIVILEGE_FOWNER},
	{"CAP_KILL", PRIVILEGE_KILL},
	{"CAP_NET_BIND_SERVICE", PRIVILEGE_NET_BIND_SERVICE},
	{"CAP_NET_ADMIN", PRIVILEGE_NET_ADMIN},
	{"CAP_NET_RAW", PRIVILEGE_NET_RAW},
	{"CAP_IPC_LOCK", PRIVILEGE_IPC_LOCK},
	{"CAP_IPC_OWNER", PRIVILEGE_IPC_OWNER},
	{"CAP_SYS_ADMIN", PRIVILEGE_SYS_ADMIN},
	{"CAP_SYS_NICE", PRIVILEGE_SYS_NICE},
	{"CAP_SYS_RESOURCE", PRIVILEGE_SYS_RESOURCE},
	{"CAP_MKNOD", PRIVILEGE_MKNOD},
	{"root", ROOT},
	{"second-user", SECOND_USER},
	{"loopback", LOOPBACK},
	{"loopback6", LOOPBACK6},
	{"own-ipc-namespace", OWN_IPC_NAMESPACE},
	{"own-machine", OWN_MACHINE},
	{"/proc", PROC},
	{"shell", SHELL},
	{"exec-self", EXEC_SELF},
	{"locked-memory", LOCKED_MEMORY},
	{"privilege", ((1ull << 48) - 1) | ROOT}, /* for whoever asks; no case is said to need it */
};
enum { NEEDS_COUNT = sizeof(needs) / sizeof(needs[0]) };

uint64_t need_by_name(const char *name)
{
	for (int i = 0; i < NEEDS_COUNT; i++)
		if (strcmp(needs[i].name, name) == 0)
			return needs[i].bits;
	return 0;
}

const char *need_name(uint64_t bit)
{
	for (int i = 0; i < NEEDS_COUNT; i++)
		if (needs[i].bits == bit)
			return needs[i].name;
	return NULL;
}
