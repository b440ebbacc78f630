/* SPDX-License-Identifier: MIT */
/* What got worse between two runs, and what got better. Ids of old are followed to their new ones. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "report.h"

enum change { NEWLY_FAILING, NEWLY_SKIPPED, GONE, NEWLY_PASSING, NEW, STILL, TAKEN_AWAY, CHANGES };

struct difference {
	enum change change;
	const char *id;
	const struct result *old, *new;
};

struct name {
	char *old, *new; /* new: null where the case was taken away */
};

static struct name *names;
static int name_count;

static bool read_names(const char *path)
{
	FILE *in = fopen(path, "re");
	char *line = NULL;
	size_t size = 0;

	if (!in) {
		complain("%s: %s", path, strerror(errno));
		return false;
	}
	while (getline(&line, &size, in) > 0) {
		char *rest = line, *old = strsep(&rest, "\t\n"), *new = strsep(&rest, "\t\n");

		if (!*old || *old == '#')
			continue;
		names = enlarge(names, name_count, sizeof(names[0]));
		names[name_count++] = (struct name){copy_of(old), new &&*new ? copy_of(new) : NULL};
	}
	free(line);
	fclose(in);
	return true;
}

static void forget_names(void)
{
	for (int i = 0; i < name_count; i++) {
		free(names[i].old);
		free(names[i].new);
	}
	free(names);
	names = NULL;
	name_count = 0;
}

static const struct result *result_of(const struct run *run, const char *id)
{
	for (int i = 0; i < run->count; i++)
		if (strcmp(run->results[i].id, id) == 0)
			return &run->results[i];
	return NULL;
}

/* The id that it has now, with its mode; null: the case was taken away. */
static char *new_id(const char *id)
{
	const char *mode = strchr(id, '@');
	char *only = copy_of(case_of(id));

	for (int steps = 0; only && steps <= name_count; steps++) {
		int i = 0;

		while (i < name_count && strcmp(names[i].old, only) != 0)
			i++;
		if (i == name_count)
			break;
		free(only);
		only = copy_of(names[i].new);
	}

	char *whole = only ? format("%s%s", only, mode ? mode : "") : NULL;

	free(only);
	return whole;
}

static enum change change_between(const struct result *old, const struct result *new)
{
	if (is_bad(new->standing))
		return is_bad(old->standing) ? STILL : NEWLY_FAILING;
	if (new->standing == SKIPPED)
		return old->standing == SKIPPED ? STILL : NEWLY_SKIPPED;
	if (new->standing == KNOWN)
		return old->standing == PASSED ? NEWLY_FAILING : STILL;
	return old->standing == PASSED ? STILL : NEWLY_PASSING;
}

static void put_difference(FILE *out, const struct difference *difference)
{
	const struct result *old = difference->old, *new = difference->new;
	char *message = new ? plain_value(new->block, "message") : NULL,
	     *actual = new ? plain_value(new->block, "actual") : NULL;

	fprintf(out, "  %s: %s%s%s", difference->id, old ? standing_names[old->standing] : "",
		old && new ? " before, now " : "", new ? standing_names[new->standing] : "");
	if (new &&new->standing == SKIPPED)
		fprintf(out, ": %s", new->reason);
	else if (message && is_bad(new->standing))
		fprintf(out, ": %s%s%s", message, actual ? ": " : "", actual ? actual : "");
	fputc('\n', out);
	free(message);
	free(actual);
}

static int find_differences(struct difference *found, const struct run *old, const struct run *new, char **ids)
{
	int count = 0;

	for (int i = 0; i < old->count; i++) {
		struct difference *one = &found[count++];

		ids[i] = new_id(old->results[i].id);
		one->id = ids[i] ? ids[i] : old->results[i].id;
		one->old = &old->results[i];
		one->new = ids[i] ? result_of(new, ids[i]) : NULL;
		one->change = !ids[i] ? TAKEN_AWAY : one->new ? change_between(one->old, one->new) : GONE;
	}
	for (int i = 0; i < new->count; i++) {
		int j = 0;

		while (j < old->count && (!ids[j] || strcmp(ids[j], new->results[i].id) != 0))
			j++;
		if (j == old->count)
			found[count++] = (struct difference){NEW, new->results[i].id, NULL, &new->results[i]};
	}
	return count;
}

bool compare(FILE *out, struct run *old, struct run *new, const char *renamed)
{
	static const char *const titles[] = {"newly failing", "newly skipped", "gone", "newly passing", "new", "",
					     "taken away"};
	int sums[CHANGES] = {0};

	if (renamed && !read_names(renamed))
		new->incomplete = true;

	char **ids = calloc((size_t)old->count + 1, sizeof(ids[0]));
	struct difference *found = calloc((size_t)(old->count + new->count) + 1, sizeof(found[0]));

	if (!ids || !found)
		abort();

	int count = find_differences(found, old, new, ids);

	for (int i = 0; i < count; i++)
		sums[found[i].change]++;
	for (enum change change = 0; change < CHANGES; change++) {
		if (change == STILL || !sums[change])
			continue;
		fprintf(out, "%d %s:\n", sums[change], titles[change]);
		for (int i = 0; i < count; i++)
			if (found[i].change == change)
				put_difference(out, &found[i]);
	}
	fprintf(out, "%d newly failing, %d newly skipped, %d gone, %d newly passing, %d new, %d as before\n",
		sums[NEWLY_FAILING], sums[NEWLY_SKIPPED], sums[GONE], sums[NEWLY_PASSING], sums[NEW], sums[STILL]);
	for (int i = 0; i < old->count; i++)
		free(ids[i]);
	free(ids);
	free(found);
	forget_names();
	return sums[NEWLY_FAILING] + sums[NEWLY_SKIPPED] + sums[GONE] > 0;
}
