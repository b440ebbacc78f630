/* SPDX-License-Identifier: MIT */
/* main() of a small program: one case, with TAP of its own. The runner calls it with --inside, and judges by itself. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "attempt.h"

extern const struct plumb_case *const __start_plumb_cases[];

static const char *own_path(const char *argv0)
{
	static char path[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path) - 1);

	if (n > 0)
		path[n] = '\0';
	else if (!realpath(argv0, path))
		return NULL;
	return path;
}

/* Each line as a comment: TAP's readers take it for a diagnostic. */
static void print_report(char *text)
{
	for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
		printf("%s%s\n", *line == '#' ? "" : "# ", line);
}

static int print_tap(const struct plumb_case *c, struct outcome *outcome)
{
	static const int statuses[] = {EXIT_PASS, EXIT_FAIL, EXIT_SKIP, EXIT_UNRESOLVED};
	bool ok = outcome->verdict == PASS || outcome->verdict == SKIP_VERDICT;
	const char *reason = strstr(outcome->text, "# skip: ");

	printf("TAP version 13\n1..1\n");
	if (outcome->verdict == SKIP_VERDICT) {
		printf("ok 1 - %s # SKIP %.*s\n", c->id, reason ? (int)strcspn(reason + 8, "\n") : 0, reason ? reason + 8 : "");
	} else {
		print_report(outcome->text);
		printf("%sok 1 - %s\n", ok ? "" : "not ", c->id);
	}
	return statuses[outcome->verdict];
}

static int supervise(const struct plumb_case *c)
{
	static struct room room = {.queues = -1, .shm = -1};
	static struct outcome outcome;
	const char *base = make_base_directory();
	char directory[450];

	snprintf(directory, sizeof(directory), "%s/0", base);
	room_open(&room, directory);
	attempt(&room, c, NULL, &outcome);
	room_close(&room);
	rmdir(base);
	return print_tap(c, &outcome);
}

int main(int argc, char *argv[])
{
	const struct plumb_case *c = __start_plumb_cases[0];

	plumb_take_environment();
	if (argc == 2 && strcmp(argv[1], "--inside") == 0 && plumb_given.directory) {
		plumb_given.program = own_path(argv[0]);
		plumb_run(c);
	}
	if (argc == 4 && strcmp(argv[1], PLUMB_AFTER_EXEC) == 0 && plumb_given.directory)
		plumb_run_after_exec(c, argv[3]);
	if (argc == 2 && strcmp(argv[1], PLUMB_AFTER_EXEC) == 0)
		return 0;
	if (argc > 1) {
		fprintf(stderr, "%s: runs the case %s; it takes no arguments\n", argv[0], c->id);
		return 2;
	}
	plumb_given.program = own_path(argv[0]);
	return supervise(c);
}
