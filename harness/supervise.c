/* SPDX-License-Identifier: MIT */
/*
 * Running a case. The trust base is small, for it is this kernel that is judged: fork, exec, wait, kill, signals, and reading
 * and writing a file. All else is used where it works.
 */
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervise.h"
#include "sweep.h"
#include "system.h"

enum { MOST_PRINTED = 16 << 20 };

static const char timed_out[] = "it timed out";

static int64_t now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static _Noreturn void exec_program(char *const argv[])
{
	char what[200];

	plumb_give_environment();
	execvp(argv[0], argv);
	snprintf(what, sizeof(what), "exec(%.150s)", argv[0]);
	plumb_unresolved((struct plumb_at){"", 0, what}, errno);
}

/*
 * At its end, and the case's own: what it does to descriptor 0 because a broken kernel gave it that for a new one, it must not
 * do to the machine's /dev/null.
 */
static int empty_input(void)
{
	int ends[2];

	if (pipe(ends) != 0)
		return open("/dev/null", O_RDONLY);
	close(ends[1]);
	return ends[0];
}

/* The case's process: a new session, no stray descriptor, output to the capture. */
static _Noreturn void become_case(struct room *room, const struct plumb_case *c, char *const argv[])
{
	static const int changed[] = {SIGALRM, SIGINT, SIGTERM, SIGPIPE};
	int output = room->capture >= 0 ? room->capture : open("/dev/null", O_WRONLY);
	int input = empty_input(), highest = room->highest;

	setsid();
	for (int i = 0; i < 4; i++)
		signal(changed[i], SIG_DFL);
	highest = output > highest ? output : highest;
	highest = input > highest ? input : highest;
	dup2(input, 0);
	dup2(output, 1);
	dup2(output, 2);
	system_close_descriptors(3, highest);
	if (!argv)
		plumb_run(c);
	else
		exec_program(argv);
}

/* The case's own words. */
static void take_output(struct room *room, struct outcome *outcome)
{
	static const char cut[] = "\n[the rest of the output is cut]\n";
	static char text[MOST_OUTPUT - 1024];
	size_t size = room_captured(room);

	if (size == 0)
		return;
	add_output(outcome, text, room_read_captured(room, text, sizeof(text)));
	if (size > sizeof(text))
		add_output(outcome, cut, strlen(cut));
	room_forget_captured(room);
}

/* Whether processes of the case are still there, other than its dead. */
static bool any_left(const struct room *room, pid_t leader)
{
	pid_t pid;

	do
		pid = waitpid(-1, NULL, WNOHANG);
	while (pid > 0);
	return pid == 0 || (!room->reaper && kill(-leader, 0) == 0);
}

/* Those who left the session too; how they are found depends on what there is. */
static void kill_all(const struct room *room, pid_t leader)
{
	kill(-leader, SIGKILL);
	if (room->own_processes)
		kill(-1, SIGKILL); /* as init of a namespace: just what is in it, and not this process */
	else if (room->reaper)
		system_kill_children();
}

/* True: none is left. A process that is about to end is given the time. */
static bool none_left(const struct room *room, pid_t leader, int64_t within_us)
{
	int64_t end = now_us() + within_us;

	for (unsigned int pause = 50; any_left(room, leader); pause = pause < 5000 ? pause * 2 : pause) {
		if (now_us() > end || room_is_abandoned(room))
			return false;
		plumb_pause_us(pause);
	}
	return true;
}

/* Ends what the case left. True: there was something, and it had time enough to end by itself. */
static bool end_processes(struct room *room, pid_t leader, int64_t grace_us)
{
	if (none_left(room, leader, grace_us))
		return false;
	for (int tries = 0; tries < 100 && any_left(room, leader); tries++) {
		kill_all(room, leader);
		for (int pauses = 0; pauses < 100 && any_left(room, leader); pauses++)
			plumb_pause_us(500);
	}
	return grace_us > 0;
}

/* Waits for the leader; its wait status. Or -1, and why says why it has not ended. */
static int await(const struct room *room, pid_t leader, int64_t timeout_ms, const char **why)
{
	int64_t end = now_us() + timeout_ms * 1000;
	int status;

	for (;;) {
		pid_t pid = waitpid(leader, &status, room->ticks ? 0 : WNOHANG);

		if (pid == leader)
			return status;
		if (pid < 0 && errno != EINTR)
			*why = "it could not be waited for";
		else if (room_is_abandoned(room))
			*why = "the run was ended";
		else if (now_us() > end)
			*why = timed_out;
		else if (room_captured(room) > MOST_PRINTED)
			*why = "it printed more than 16 MiB";
		if (*why)
			return -1;
		if (pid == 0)
			poll(NULL, 0, 1);
	}
}

static bool is_under_way(const struct plumb_entry *task)
{
	return task && task->kind == PLUMB_TASK && task->pid > 0 && task->doing != PLUMB_ENDED &&
	       (kill(task->pid, 0) == 0 || errno == EPERM);
}

/*
 * The task that hangs, and a line of output for each that has not ended. The main body's task comes first and is the one,
 * unless it waits in the library for another: then that is, which began last of those that do not wait themselves.
 */
static bool find_stuck(struct outcome *outcome, struct plumb_entry *stuck)
{
	static const char *const doings[] = {"its own code", "set-up", "an expectation", "a wait"};
	int count = plumb_report_count(), under_way = 0;
	char where[500], line[600], seconds[32];
	bool main_waits = false;

	for (int i = 0; i < count; i++) {
		const struct plumb_entry *task = plumb_report_entry(i);

		if (!is_under_way(task) || (unsigned int)task->doing > PLUMB_PAUSE)
			continue;
		if (under_way++ == 0) {
			main_waits = task->doing == PLUMB_PAUSE;
			*stuck = *task;
		} else if (main_waits && task->doing != PLUMB_PAUSE) {
			*stuck = *task;
		}
		snprintf(where, sizeof(where), ": %s at %s:%d", task->what, task->file, task->line);
		snprintf(line, sizeof(line), "process %d is in %s%s, since %s s\n", task->pid, doings[task->doing],
			 *task->what ? where : "", plumb_decimal(seconds, sizeof(seconds), now_ms() - task->since_ms));
		add_output(outcome, line, strlen(line));
	}
	if (under_way == 1) { /* what it is in, the record says */
		outcome->length = 0;
		outcome->output[0] = '\0';
	}
	return under_way > 0;
}

/*
 * It did not end, and no process of it said why. What it was at does, where it told: set-up that does not return is not the
 * behaviour.
 */
static void judge_stuck(const struct plumb_case *c, const char *why, const struct plumb_entry *stuck, struct outcome *outcome)
{
	char decimal[32], actual[200];
	struct plumb_entry record;

	snprintf(actual, sizeof(actual), "%s (%s s)", why, plumb_decimal(decimal, sizeof(decimal), plumb_timeout_ms(c)));
	if (!stuck || !*stuck->what || why != timed_out)
		return add_record(outcome, FAIL, "the case ends", actual, why);
	outcome->verdict = stuck->doing == PLUMB_SETUP ? UNRESOLVED : FAIL;
	record = *stuck;
	record.kind = stuck->doing == PLUMB_SETUP ? PLUMB_UNRESOLVED : PLUMB_FAILED;
	set_text(record.expected, sizeof(record.expected), "it returns");
	snprintf(record.actual, sizeof(record.actual), "it has not: %s", actual);
	set_text(record.cause, sizeof(record.cause), "");
	add_entry(outcome, &record);
}

/* A verdict from how the case's process ended, for one that said nothing. */
static void judge_end(int status, bool began, struct outcome *outcome)
{
	char actual[100];

	if (WIFSIGNALED(status))
		snprintf(actual, sizeof(actual), "it was killed by %s", plumb_signal_name(WTERMSIG(status)));
	else
		snprintf(actual, sizeof(actual), "it ended with status %d", WEXITSTATUS(status));
	if (!began)
		add_record(outcome, UNRESOLVED, "the case begins", actual,
			   "the case was not begun by the command that was to run it");
	else if (WIFSIGNALED(status))
		add_record(outcome, FAIL, "the case ends by itself", actual, actual);
	else if (WEXITSTATUS(status) == EXIT_SKIP)
		outcome->verdict = SKIP_VERDICT;
	else if (WEXITSTATUS(status) == EXIT_UNRESOLVED)
		outcome->verdict = UNRESOLVED;
	else if (WEXITSTATUS(status) != EXIT_PASS)
		add_record(outcome, FAIL, "the case ends with a verdict", actual, NULL);
}

/* Whether a process of the case has told a verdict, or anything at all. */
static bool has_said(int least_kind)
{
	int count = plumb_report_count();

	for (int i = 0; i < count; i++) {
		const struct plumb_entry *entry = plumb_report_entry(i);

		if (entry && entry->kind >= least_kind)
			return true;
	}
	return false;
}

/* Of the case in the process leader, which began then; as a program it may never have. */
static void judge(struct room *room, const struct plumb_case *c, bool program, pid_t leader, struct outcome *outcome)
{
	int64_t start = now_us(), grace = (int64_t)(2000000 * plumb_given.timeout_factor);
	struct plumb_entry stuck = {0};
	const char *why = NULL;
	bool passed, left, began, told = false;
	int status = await(room, leader, plumb_timeout_ms(c) + (program ? 1000 : 0), &why);

	outcome->us = now_us() - start;
	if (why) {
		told = find_stuck(outcome, &stuck);
		kill(leader, SIGKILL);
		kill(-leader, SIGKILL);
		while (waitpid(leader, NULL, 0) < 0 && errno == EINTR)
			;
	}
	/* What a case leaves counts against it only if it had nothing else to say: one that failed had no chance to clean up.
	 */
	passed = !why && status == 0 && !has_said(PLUMB_SKIPPED);
	left = end_processes(room, leader, passed ? grace : 0);
	began = !program || !plumb_given.report || has_said(PLUMB_TASK);
	if (take_report(outcome))
		;
	else if (why)
		judge_stuck(c, why, told ? &stuck : NULL, outcome);
	else
		judge_end(status, began, outcome);
	if (left && outcome->verdict == PASS)
		add_record(outcome, FAIL, "the case leaves no process behind", "a process of it was still running", NULL);
}

void supervise(struct room *room, const struct plumb_case *c, char *const argv[], struct outcome *outcome)
{
	pid_t leader;

	outcome_begin(outcome);
	plumb_report_clear();
	leader = fork();
	if (leader == 0)
		become_case(room, c, argv);
	if (leader < 0) {
		add_record(outcome, UNRESOLVED, "fork()", strerror(errno), "fork() failed in the runner");
		return;
	}
	judge(room, c, argv != NULL, leader, outcome);
	take_output(room, outcome);
	sweep(room, outcome);
	if (room->valgrind_logs)
		take_valgrind_logs(room, outcome);
}

/* The child ends its case and cleans up when it is told to; one that cannot any more is killed. */
static int see_it_end(pid_t child)
{
	pid_t parent = getppid(), pid;
	bool ticks = start_ticks();
	int status, told = 0;

	while ((pid = waitpid(child, &status, ticks ? 0 : WNOHANG)) != child) {
		if (pid < 0 && errno != EINTR)
			return -1;
		if (told_to_end || getppid() != parent)
			kill(child, told++ < 50 ? SIGTERM : SIGKILL);
		if (pid == 0)
			poll(NULL, 0, 100);
	}
	return status;
}

bool guard(pid_t child, const char *directory, bool keep)
{
	static const char *const endings[] = {"", ".queues", ".logs", ".tmp"};
	int status = see_it_end(child);
	char path[600];

	if (status != 0) {
		for (int tries = 0; tries < 100 && waitpid(-1, NULL, WNOHANG) >= 0; tries++) {
			system_kill_children();
			plumb_pause_us(5000);
		}
		sweep_made();
	}
	report_close();
	for (int i = 0; i < 4 && !keep; i++) {
		snprintf(path, sizeof(path), "%s%s", directory, endings[i]);
		system_unmount(path); /* the queues: this process shares the worker's mounts */
		remove_tree(path);
	}
	return status == 0;
}
