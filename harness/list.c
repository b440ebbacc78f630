/* SPDX-License-Identifier: MIT */
/* What there is: list, explain. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"

static void print_needs(uint64_t bits)
{
	const char *comma = "";

	for (int bit = 0; bit < 64; bit++) {
		const char *name = need_name(1ull << bit);

		if (!(bits & 1ull << bit))
			continue;
		if (name)
			printf("%s%s", comma, name);
		else
			printf("%sneed-%d", comma, bit);
		comma = ",";
	}
	if (!*comma)
		printf("none");
}

static void list_one(const struct plumb_case *c, const struct request *request)
{
	bool tsv = request->tsv;
	char source[300];

	printf("%s", c->id);
	if (request->in_full || tsv) {
		printf("%s%s%s", tsv ? "\t" : "\n    ", plumb_standard_name(c), tsv ? "\t" : "; needs ");
		print_needs(c->needs);
		printf("%s%s%s%s", tsv ? "\t" : "\n    ", plumb_source(c, source, sizeof(source)), tsv ? "\t" : "\n    ",
		       c->behaviour);
	}
	printf("\n");
}

static int written(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return 0;
	cannot("cannot write: %s", strerror(errno));
}

int list(const struct request *request)
{
	const struct plumb_case **chosen = calloc((size_t)case_count, sizeof(chosen[0]));
	int count = choose_cases(&request->selection, chosen);

	if (request->tsv)
		printf("id\tstandard\tneeds\tsource\tbehaviour\n");
	for (int i = 0; i < count; i++)
		list_one(chosen[i], request);
	free(chosen);
	return written();
}

const char *program_shown(const struct plumb_case *c)
{
	static char path[PATH_MAX + 300];
	const char *slash = strrchr(options.called, '/');
	int length = slash ? (int)(slash - options.called + 1) : 0;

	snprintf(path, sizeof(path), "%.*scases/%s", length, options.called, c->id);
	if (!slash || access(path, F_OK) != 0)
		snprintf(path, sizeof(path), "%s/%s", options.programs_directory, c->id);
	return path;
}

static void explain_one(const struct plumb_case *c)
{
	char source[300];

	printf("%s\n\n    %s\n\nstandard:  %s\nsource:    %s\nneeds:     ", c->id, c->behaviour, plumb_standard_name(c),
	       plumb_source(c, source, sizeof(source)));
	print_needs(c->needs);
	printf("\nfile:      %s\n", c->file);
	if (c->not_under_memcheck)
		printf("memcheck:  no, because %s\n", c->not_under_memcheck);
	if (c->does_not_build)
		printf("build:     failed: %s\n", c->does_not_build);
	printf("alone:     %s run %s\n", options.called, c->id);
	if (access(program_shown(c), X_OK) == 0)
		printf("           %s\n", program_shown(c));
}

int explain(const struct request *request)
{
	const struct plumb_case **chosen = calloc((size_t)case_count, sizeof(chosen[0]));
	int count;

	if (request->selection.patterns.count == 0)
		usage_error("explain takes an id, or several");
	count = choose_cases(&request->selection, chosen);
	if (count == 0)
		usage_error("nothing is left to explain of what was asked for");
	for (int i = 0; i < count; i++) {
		printf("%s", i ? "\n" : "");
		explain_one(chosen[i]);
	}
	return written();
}
