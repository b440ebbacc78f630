/* SPDX-License-Identifier: MIT */
/*
 * main() of a small program: one case, with TAP of its own. The runner calls it with --inside, and judges by itself.
 *
 * $PLUMBLINE_STATUS: to whom it speaks, which is what its exit status and the form of a skip depend on.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervise.h"
#include "system.h"

extern const struct plumb_case *const __start_plumb_cases[];

static const struct audience {
	const char *name;
	int statuses[4];           /* of pass, fail, skip, unresolved */
	bool plan_skips;           /* a skip is the plan "1..0 # SKIP why" */
	bool reason_stands_before; /* what is behind "# SKIP" would be taken for a part of the test's name */
} audiences[] = {
	{"automake", {EXIT_PASS, EXIT_FAIL, EXIT_SKIP, EXIT_UNRESOLVED}, false, false},
	{"tap", {0, 1, 0, 1}, true, false},
	{"kselftest", {0, 1, 4, 1}, false, true},
	{"ltp", {0, 1, 32, 2}, false, false},
};

static const struct audience *find_audience(void)
{
	const char *name = getenv("PLUMBLINE_STATUS");

	for (size_t i = 0; i < sizeof(audiences) / sizeof(audiences[0]); i++)
		if (!name || !*name || strcmp(name, audiences[i].name) == 0)
			return &audiences[i];
	fprintf(stderr, "PLUMBLINE_STATUS is automake, tap, kselftest or ltp, not '%s'\n", name);
	exit(2);
}

static const char *own_path(const char *argv0)
{
	static char path[PATH_MAX];

	return system_own_path(path, sizeof(path)) || realpath(argv0, path) ? path : NULL;
}

/* Each line as a comment: TAP's readers take it for a diagnostic. */
static void print_comments(const char *text)
{
	for (size_t length; *text; text += length + (text[length] == '\n')) {
		length = strcspn(text, "\n");
		if (length > 0)
			printf("# %.*s\n", (int)length, text);
	}
}

static int print_tap(const struct plumb_case *c, const struct audience *audience, const struct outcome *outcome)
{
	const struct plumb_entry *skip = deciding_record(outcome->records, outcome->record_count, SKIP_VERDICT);
	const char *reason = skip ? skip->what : "no reason was given";
	bool ok = outcome->verdict == PASS || outcome->verdict == SKIP_VERDICT;

	printf("TAP version 13\n");
	if (outcome->verdict == SKIP_VERDICT && audience->plan_skips) {
		printf("1..0 # SKIP %s\n", reason);
		return audience->statuses[SKIP_VERDICT];
	}
	printf("1..1\n");
	if (outcome->verdict == SKIP_VERDICT) {
		if (audience->reason_stands_before)
			print_comments(reason);
		printf("ok 1 - %s # SKIP%s%s\n", c->id, audience->reason_stands_before ? "" : " ",
		       audience->reason_stands_before ? "" : reason);
		return audience->statuses[SKIP_VERDICT];
	}
	for (int i = 0; i < outcome->record_count; i++)
		print_comments(record_text(&outcome->records[i]));
	print_comments(outcome->output);
	printf("%sok 1 - %s\n", ok ? "" : "not ", c->id);
	return audience->statuses[outcome->verdict];
}

/* In the process that supervises, or in the only one there is. */
static void run_in_room(const struct plumb_case *c, const char *directory, struct room *room, struct outcome *outcome)
{
	char complaint[300];
	bool fatal;

	system_open_kernel_log();
	room_open(room, directory);
	supervise(room, c, NULL, outcome);
	while (system_kernel_complains(complaint, sizeof(complaint), &fatal))
		add_record(outcome, FAIL, "the kernel has no complaint during the case", complaint, "kernel log");
	room_close(room);
}

/* Its parent guards it; when that is gone, this one has to remove what it would have. */
static _Noreturn void become_supervisor(const struct plumb_case *c, const char *base, const char *directory, pid_t guardian,
					int result, struct outcome *outcome)
{
	static struct room room = {.queues = -1, .shm = -1};

	setpgid(0, 0); /* a case that kills its parent's group kills this process, no more */
	system_signal_when_orphaned(SIGTERM);
	if (getppid() == guardian)
		run_in_room(c, directory, &room, outcome);
	if (getppid() == guardian && !told_to_end)
		_exit(!outcome_send(result, outcome));
	report_close();
	rmdir(base);
	_exit(1);
}

static void catch_ends(void)
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
	struct sigaction end = {.sa_handler = on_told_to_end}, old;

	sigemptyset(&end.sa_mask);
	for (int i = 0; i < 4; i++)
		if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
			sigaction(signals[i], &end, NULL);
}

/* This process is the guardian of the one that supervises the case. */
static void run_guarded(const struct plumb_case *c, struct outcome *outcome)
{
	static struct room room = {.queues = -1, .shm = -1};
	const char *base = make_base_directory();
	pid_t self = getpid(), supervisor;
	char directory[450];
	int result[2];

	snprintf(directory, sizeof(directory), "%s/0", base);
	plumb_given.directory = directory;
	catch_ends();
	system_adopt_orphans();
	report_open(directory);
	if (pipe(result) != 0 || (supervisor = fork()) < 0) {
		run_in_room(c, directory, &room, outcome);
		report_close();
		rmdir(base);
		return;
	}
	if (supervisor == 0)
		become_supervisor(c, base, directory, self, result[1], outcome);
	close(result[1]);
	if (!outcome_receive(result[0], outcome, &told_to_end)) {
		outcome_begin(outcome);
		add_record(outcome, FAIL, "the case leaves its supervisor alive", "the process that ran it was killed", NULL);
	}
	guard(supervisor, directory, false);
	rmdir(base);
	if (told_to_end) { /* whoever waits for this process shall know */
		signal(told_to_end, SIG_DFL);
		raise(told_to_end);
	}
}

int main(int argc, char *argv[])
{
	static struct outcome outcome;
	const struct plumb_case *c = __start_plumb_cases[0];
	const struct audience *audience;

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
	audience = find_audience();
	plumb_given.program = own_path(argv[0]);
	run_guarded(c, &outcome);
	return print_tap(c, audience, &outcome);
}
