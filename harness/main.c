/* SPDX-License-Identifier: MIT */
/* plumbline: finds out what it is to be, and runs the cases. */
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"
#include "system.h"

/* Whether execvp() would find the command. */
static bool can_execute(const char *command)
{
	char path[PATH_MAX];
	const char *list = getenv("PATH");
	char *places = strdup(list ? list : "/usr/bin:/bin");
	bool found = strchr(command, '/') && access(command, X_OK) == 0;

	for (char *place = strtok(places, ":"); place && !found && !strchr(command, '/'); place = strtok(NULL, ":")) {
		snprintf(path, sizeof(path), "%s/%s", place, command);
		found = access(path, X_OK) == 0;
	}
	free(places);
	return found;
}

/* Without valgrind its results are skips, and the native ones stand; where there would be nothing else, it is an error. */
static void look_for_valgrind(void)
{
	static const char reason[] = "there is no valgrind on this machine";
	bool native = false;

	for (int i = 0; i < job_count; i++)
		native = native || jobs[i].mode != MEMCHECK;
	if (can_execute(options.valgrind))
		return;
	for (int i = 0; i < job_count; i++) {
		if (jobs[i].mode != MEMCHECK || jobs[i].done)
			continue;
		if (!native)
			cannot("%s", reason);
		set_skipped(&jobs[i], reason);
		options.lacks_valgrind = true;
	}
}

static void look_for_programs(void)
{
	char path[PATH_MAX + 300];

	if (options.wrapper[0] && !can_execute(options.wrapper[0]))
		cannot("--wrapper: there is no command %s", options.wrapper[0]);
	for (int i = 0; i < job_count; i++) {
		if (jobs[i].done || !(jobs[i].mode == WRAPPED || (options.programs && jobs[i].mode == NATIVE)))
			continue;
		snprintf(path, sizeof(path), "%s/%s", options.programs_directory, jobs[i].c->id);
		if (access(path, X_OK) != 0)
			cannot("there is no program %s: --wrapper and --programs need the small programs (make programs, or "
			       "make install-programs)",
			       path);
	}
}

static bool belongs(int job, int first)
{
	return jobs[job].mode == jobs[first].mode && runs_alone(jobs[job].c) == runs_alone(jobs[first].c);
}

/* Jobs of one mode stand together, and of those the ones that run alone. */
static bool run_all(void (*finished)(struct job *))
{
	double factor = options.timeout_factor;
	int workers = options.workers;
	bool complete = true;

	for (int first = 0, end; complete && first < job_count; first = end) {
		for (end = first; end < job_count && belongs(end, first); end++)
			;
		options.workers = runs_alone(jobs[first].c) ? 1 : workers;
		options.timeout_factor = jobs[first].mode == MEMCHECK ? factor * 10 : factor;
		plumb_given.timeout_factor = options.timeout_factor;
		complete = run_jobs(first, end, finished);
	}
	options.timeout_factor = factor;
	options.workers = workers;
	return complete;
}

/* Rounds that are all well leave no trace but their number; the one that is not is printed. */
static bool run_until_fail(void)
{
	int most = options.repeat > 1 ? options.repeat : INT_MAX;

	options.repeat = 1;
	for (int round = 1; round < most; round++) {
		output_round(round);
		if (!run_all(output_nothing_yet))
			return false;
		if (output_failed()) {
			output_round(0);
			for (int i = 0; i < job_count; i++)
				output_result(&jobs[i]);
			return true;
		}
		fprintf(stderr, "round %d: nothing unexpected\n", round);
		for (int i = 0; i < job_count; i++)
			if (!skip_reason_of(&jobs[i])) {
				forget_outcome(&jobs[i]);
				jobs[i].done = false;
			}
	}
	output_round(0);
	return run_all(output_result);
}

/* Whoever waits for this process shall know what ended it. */
static int end_by_signal(int status)
{
	int signo = interrupting_signal();

	if (signo && (status != EXIT_BROKEN || reader_is_gone())) {
		signal(signo, SIG_DFL);
		raise(signo);
	}
	return status;
}

static int run(const struct selection *selection)
{
	bool complete;

	make_jobs(selection);
	look_for_valgrind();
	look_for_programs();
	output_begin(job_count);
	if (selection->shuffle)
		output_comment("shuffled: --shuffle=%llu", (unsigned long long)selection->seed);
	complete = options.until_fail ? run_until_fail() : run_all(output_result);
	warn_of_stale_lines();
	return end_by_signal(output_end(!complete));
}

/* The small programs: in the build beside this one; installed, in libexec or lib beside its directory. */
static const char *find_programs(const char *self)
{
	static const char *const places[] = {"cases", "../libexec/plumbline", "../lib/plumbline"};
	static char path[PATH_MAX + 32];
	const char *slash = strrchr(self, '/');

	for (int i = 0; i < 3; i++) {
		snprintf(path, sizeof(path), "%.*s%s", slash ? (int)(slash - self + 1) : 0, self, places[i]);
		if (access(path, F_OK) == 0)
			return path;
	}
	return path;
}

static void find_self(const char *argv0)
{
	static char path[PATH_MAX];

	if (!system_own_path(path, sizeof(path)) && !realpath(argv0, path))
		snprintf(path, sizeof(path), "%s", argv0);
	options.self = path;
	options.called = argv0;
	options.programs_directory = find_programs(path);
	plumb_given.program = path;
}

static int processors(void)
{
#ifdef _SC_NPROCESSORS_ONLN
	long count = sysconf(_SC_NPROCESSORS_ONLN);

	return count > 0 ? (int)count : 1;
#else
	return 1;
#endif
}

static _Noreturn void main_as_usual(int argc, char *argv[])
{
	static struct request request = {.command = "run"};

	find_self(argv[0]);
	options.workers = processors();
	options.format = isatty(STDOUT_FILENO) ? HUMAN : TAP;
	take_command_line(argc, argv, &request);
	if (strcmp(request.command, "explain") == 0)
		exit(explain(&request));
	if (strcmp(request.command, "list") == 0)
		exit(list(&request));
	exit(run(&request.selection));
}

int main(int argc, char *argv[])
{
	find_cases();
	if (argc >= 2 && strcmp(argv[1], PLUMB_AFTER_EXEC) == 0) {
		plumb_take_environment();
		if (argc == 4 && plumb_given.directory && case_by_id(argv[2]))
			plumb_run_after_exec(case_by_id(argv[2]), argv[3]);
		return argc == 2 ? 0 : EXIT_USAGE;
	}
	if (argc >= 2 && strcmp(argv[1], "--worker") == 0) {
		find_self(argv[0]);
		return worker_main(argc, argv);
	}
	if (argc > 0)
		leave_first_process(&argc, &argv);
	main_as_usual(argc, argv);
}
