/* SPDX-License-Identifier: MIT */
/*
 * Running a case. The trust base is small, for it is this kernel that is judged: fork, exec, wait, kill, signals, and reading
 * and writing a file. All else is used where it works.
 */
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#include "attempt.h"
#include "sweep.h"

enum { TICK_US = 100000, MOST_OUTPUT = 16 << 20 };

const char *const verdict_names[] = {"pass", "fail", "skip", "unresolved"};

static int64_t now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void on_tick(int signo)
{
	(void)signo;
}

static bool start_ticks(void)
{
	struct sigaction action = {.sa_handler = on_tick};
	struct itimerval tick = {{0, TICK_US}, {0, TICK_US}};

	sigemptyset(&action.sa_mask);
	return sigaction(SIGALRM, &action, NULL) == 0 && setitimer(ITIMER_REAL, &tick, NULL) == 0;
}

/* Appended to by several processes at once, so O_APPEND; unlinked, so that nothing stays. */
static int open_capture(const char *directory)
{
	char path[600];
	int fd = -1;

#ifdef __NR_memfd_create
	fd = (int)syscall(__NR_memfd_create, "output", 1u /* MFD_CLOEXEC */);
	if (fd >= 0 && fcntl(fd, F_SETFL, O_APPEND) == 0)
		return fd;
	close(fd);
#endif
	snprintf(path, sizeof(path), "%s.output", directory);
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
	unlink(path);
	return fd;
}

static int open_kernel_log(void)
{
	int fd = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);

	if (fd >= 0)
		lseek(fd, 0, SEEK_END);
	return fd;
}

/* What a case finds is the same whoever starts the run. */
static void set_usual_limits(void)
{
	struct rlimit none = {0, 0}, files;

	getrlimit(RLIMIT_CORE, &none);
	none.rlim_cur = 0;
	setrlimit(RLIMIT_CORE, &none);
	if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_max > 1024) {
		files.rlim_cur = 1024;
		setrlimit(RLIMIT_NOFILE, &files);
	}
}

static void set_usual_signals(void)
{
	sigset_t none;

	for (int signo = 1; signo < 65; signo++)
		signal(signo, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

void room_open(struct room *room, const char *directory)
{
	set_usual_signals();
	set_usual_limits();
	umask(022);
	setenv("LC_ALL", "C", 1);
	snprintf(room->directory, sizeof(room->directory), "%s", directory);
	room->own_processes = getpid() == 1 && room->own_processes;
	room->reaper = room->own_processes;
#ifdef PR_SET_CHILD_SUBREAPER
	room->reaper = room->reaper || prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
#endif
	room->capture = open_capture(directory);
	room->kernel_log = open_kernel_log();
	snprintf(room->report, sizeof(room->report), "%s.report", directory);
	plumb_given.report = plumb_report_create(room->report) ? room->report : NULL;
	room->highest = 2;
	for (int fd = 3; fd < 64; fd++)
		if (fcntl(fd, F_GETFD) >= 0)
			room->highest = fd;
	room->ticks = start_ticks();
	plumb_given.directory = room->directory;
}

void room_close(struct room *room)
{
	struct itimerval none = {{0, 0}, {0, 0}};

	setitimer(ITIMER_REAL, &none, NULL);
	if (!room->keep)
		remove_tree(room->directory);
	plumb_report_close();
	close(room->capture);
	close(room->kernel_log);
}

bool remove_tree(const char *path)
{
	DIR *directory;
	struct dirent *entry;

	if (rmdir(path) == 0 || unlink(path) == 0 || errno == ENOENT)
		return true;
	chmod(path, 0700);
	directory = opendir(path);
	while (directory && (entry = readdir(directory))) {
		char below[1024];

		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		snprintf(below, sizeof(below), "%s/%s", path, entry->d_name);
		remove_tree(below);
	}
	if (directory)
		closedir(directory);
	return rmdir(path) == 0;
}

const char *make_base_directory(void)
{
	static char base[400];
	const char *temporary = getenv("TMPDIR");

	snprintf(base, sizeof(base), "%.300s/plumbline-XXXXXX", temporary && *temporary ? temporary : "/tmp");
	if (!mkdtemp(base)) {
		fprintf(stderr, "plumbline: cannot make a directory %s: %s\n", base, strerror(errno));
		exit(3);
	}
	chmod(base, 0755); /* a second user has to reach what is below */
	return base;
}

static _Noreturn void exec_program(char *const argv[])
{
	plumb_give_environment();
	execvp(argv[0], argv);
	char what[200];

	snprintf(what, sizeof(what), "exec(%.150s)", argv[0]);
	plumb_unresolved((struct plumb_at){NULL, 0, what}, errno);
}

/* The case's process: a new session, no stray descriptor, output to the capture. */
static _Noreturn void become_case(struct room *room, const struct plumb_case *c, char *const argv[])
{
	int input = open("/dev/null", O_RDWR);
	int output = room->capture >= 0 ? room->capture : input;

	setsid();
	signal(SIGALRM, SIG_DFL);
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	dup2(input, 0);
	dup2(output, 1);
	dup2(output, 2);
	for (int fd = 3; fd <= room->highest || fd <= input; fd++)
		close(fd);
	if (!argv)
		plumb_run(c);
	else
		exec_program(argv);
}

/* Text is added until it is full; the rest is cut, and said to be. */
void add_text(struct outcome *outcome, const char *text, size_t length)
{
	size_t space = sizeof(outcome->text) - 1 - outcome->length;

	length = length < space ? length : space;
	memcpy(outcome->text + outcome->length, text, length);
	outcome->length += length;
	outcome->text[outcome->length] = '\0';
}

void add_record(struct outcome *outcome, enum verdict verdict, const char *what, const char *actual, const char *cause)
{
	char record[1200];
	int n = snprintf(record, sizeof(record), "# %s: %.400s\n#   actual: %.500s\n", verdict_names[verdict], what, actual);

	if (cause)
		n += snprintf(record + n, sizeof(record) - (size_t)n, "#   cause: %.200s\n", cause);
	add_text(outcome, record, (size_t)n);
	if (outcome->verdict != FAIL)
		outcome->verdict = verdict;
}

static size_t captured(const struct room *room)
{
	struct stat status;

	return room->capture >= 0 && fstat(room->capture, &status) == 0 ? (size_t)status.st_size : 0;
}

static void add_line(struct outcome *outcome, const char *key, const char *value)
{
	if (*value) {
		add_text(outcome, key, strlen(key));
		add_text(outcome, value, strlen(value));
		add_text(outcome, "\n", 1);
	}
}

static void add_entry(struct outcome *outcome, const struct plumb_entry *entry)
{
	static const char *const heads[] = {[PLUMB_MADE] = "# made: ",
					    [PLUMB_OBSERVED] = "# observed: ",
					    [PLUMB_SKIPPED] = "# skip: ",
					    [PLUMB_UNRESOLVED] = "# unresolved: ",
					    [PLUMB_FAILED] = "# fail: "};
	char at[200] = "";

	if (entry->kind < PLUMB_MADE || entry->kind > PLUMB_FAILED)
		return;
	if (*entry->file)
		snprintf(at, sizeof(at), "%s:%d", entry->file, entry->line);
	add_line(outcome, heads[entry->kind], entry->what);
	add_line(outcome, "#   at: ", at);
	add_line(outcome, "#   expected: ", entry->expected);
	add_line(outcome, "#   actual: ", entry->actual);
	add_line(outcome, "#   cause: ", entry->cause);
}

/* The first of the processes that came to a verdict has the case's, whatever others made of its end. */
static bool take_report(struct outcome *outcome)
{
	bool judged = false;

	for (int i = 0; i < plumb_report_count(); i++) {
		const struct plumb_entry *entry = plumb_report_entry(i);

		if (!entry)
			continue;
		add_entry(outcome, entry);
		if (!judged && entry->kind >= PLUMB_SKIPPED) {
			judged = true;
			outcome->verdict = entry->kind == PLUMB_FAILED    ? FAIL
					   : entry->kind == PLUMB_SKIPPED ? SKIP_VERDICT
									  : UNRESOLVED;
		}
	}
	return judged;
}

/* The case's own words, behind what is already said of it. */
static void take_output(struct room *room, struct outcome *outcome)
{
	size_t size = captured(room), space = sizeof(outcome->text) - 2048 - outcome->length;
	ssize_t n;

	if (size == 0)
		return;
	n = pread(room->capture, outcome->text + outcome->length, size < space ? size : space, 0);
	outcome->length += n > 0 ? (size_t)n : 0;
	outcome->text[outcome->length] = '\0';
	for (size_t i = 0; i < outcome->length; i++) /* it is text from here on */
		if (outcome->text[i] == '\0')
			outcome->text[i] = '?';
	if (size > space)
		add_text(outcome, "\n[the rest of the output is cut]\n", 33);
	if (ftruncate(room->capture, 0) != 0) {
		close(room->capture);
		room->capture = open_capture(room->directory);
	}
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
	char path[64], pids[4096];
	FILE *list;

	kill(-leader, SIGKILL);
	if (room->own_processes) {
		kill(-1, SIGKILL); /* as init of a namespace: just what is in it, and not this process */
		return;
	}
	snprintf(path, sizeof(path), "/proc/%d/task/%d/children", (int)getpid(), (int)getpid());
	list = room->reaper ? fopen(path, "re") : NULL;
	if (list && fgets(pids, sizeof(pids), list))
		for (char *pid = strtok(pids, " \n"); pid; pid = strtok(NULL, " \n"))
			kill((pid_t)atoi(pid), SIGKILL);
	if (list)
		fclose(list);
}

/* True: none is left. A process that is about to end is given the time. */
static bool none_left(const struct room *room, pid_t leader, int64_t within_us)
{
	int64_t end = now_us() + within_us;

	for (unsigned int pause = 50; any_left(room, leader); pause = pause < 5000 ? pause * 2 : pause) {
		if (now_us() > end)
			return false;
		plumb_pause_us(pause);
	}
	return true;
}

/* What a case leaves counts against it only if it had nothing else to say: one that failed had no chance to clean up. */
static void end_processes(struct room *room, pid_t leader, struct outcome *outcome)
{
	int64_t grace = (int64_t)(2000000 * plumb_given.timeout_factor);
	bool passed = outcome->verdict == PASS;

	if (none_left(room, leader, passed ? grace : 0))
		return;
	for (int tries = 0; tries < 100 && any_left(room, leader); tries++) {
		kill_all(room, leader);
		none_left(room, leader, 50000);
	}
	if (passed)
		add_record(outcome, FAIL, "the case leaves no process behind", "a process of it was still running", NULL);
}

/* Waits for the leader; its wait status, or -1 after having killed it: then why says why. */
static int await(const struct room *room, pid_t leader, int64_t timeout_ms, const char **why)
{
	int64_t end = now_us() + timeout_ms * 1000;
	int status;

	for (;;) {
		pid_t pid = waitpid(leader, &status, room->ticks ? 0 : WNOHANG);

		if (pid == leader)
			return status;
		if (pid < 0 && errno != EINTR)
			return *why = "it could not be waited for", -1;
		if (now_us() > end)
			*why = "it timed out";
		else if (captured(room) > MOST_OUTPUT)
			*why = "it printed more than 16 MiB";
		if (*why) {
			kill(leader, SIGKILL);
			kill(-leader, SIGKILL);
			while (waitpid(leader, &status, 0) < 0 && errno == EINTR)
				;
			return -1;
		}
		if (pid == 0)
			poll(NULL, 0, 1);
	}
}

/* It did not end, and no process of it said why. What it was at does: set-up that does not return is not the behaviour. */
static void judge_stuck(const struct plumb_case *c, const char *why, struct outcome *outcome)
{
	const struct plumb_entry *entry = NULL;
	char actual[100], record[1000], decimal[32];

	snprintf(actual, sizeof(actual), "%s (%s s)", why, plumb_decimal(decimal, sizeof(decimal), plumb_timeout_ms(c)));
	for (int i = plumb_report_count() - 1; i >= 0; i--) {
		const struct plumb_entry *task = plumb_report_entry(i);

		if (task && task->kind == PLUMB_TASK && (task->doing == PLUMB_SETUP || task->doing == PLUMB_EXPECTATION))
			entry = task;
	}
	if (!entry || strcmp(why, "it timed out") != 0)
		return add_record(outcome, FAIL, "the case ends", actual, why);
	outcome->verdict = entry->doing == PLUMB_SETUP ? UNRESOLVED : FAIL;
	add_text(outcome, record,
		 (size_t)snprintf(record, sizeof(record),
				  "# %s: %.400s\n#   at: %.200s:%d\n#   expected: it returns\n#   actual: it has not: %s\n",
				  verdict_names[outcome->verdict], entry->what, entry->file, entry->line, actual));
}

/* A verdict from how the case's process ended, and from what its processes said: one of them may have been nobody's child. */
static void judge(int status, struct outcome *outcome)
{
	char actual[100];

	if (WIFSIGNALED(status)) {
		snprintf(actual, sizeof(actual), "it was killed by %s", plumb_signal_name(WTERMSIG(status)));
		return add_record(outcome, FAIL, "the case ends by itself", actual, actual);
	}
	switch (WEXITSTATUS(status)) {
	case EXIT_PASS:
		outcome->verdict = PASS;
		break;
	case EXIT_FAIL:
		outcome->verdict = FAIL;
		break;
	case EXIT_SKIP:
		outcome->verdict = SKIP_VERDICT;
		break;
	case EXIT_UNRESOLVED:
		outcome->verdict = UNRESOLVED;
		break;
	default:
		snprintf(actual, sizeof(actual), "it ended with status %d", WEXITSTATUS(status));
		add_record(outcome, FAIL, "the case ends with a verdict", actual, NULL);
	}
}

/* Words with which the kernel complains of itself. */
static bool is_complaint(const char *line)
{
	static const char *const words[] = {"BUG:",
					    "WARNING:",
					    "Oops",
					    "general protection fault",
					    "KASAN:",
					    "UBSAN:",
					    "possible recursive locking",
					    "blocked for more than",
					    "Kernel panic"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strstr(line, words[i]))
			return true;
	return false;
}

static void read_kernel_log(struct room *room, struct outcome *outcome)
{
	char line[2048];
	ssize_t n;

	if (room->kernel_log < 0)
		return;
	while ((n = read(room->kernel_log, line, sizeof(line) - 1)) > 0 || (n < 0 && errno == EPIPE)) {
		char *message;

		if (n < 0) /* overwritten before it was read */
			continue;
		line[n] = '\0';
		message = strchr(line, ';');
		if (!message || !is_complaint(message))
			continue;
		message[1 + strcspn(message + 1, "\n")] = '\0';
		add_record(outcome, FAIL, "the kernel has no complaint during the case", message + 1, "kernel log");
	}
}

void attempt(struct room *room, const struct plumb_case *c, char *const argv[], struct outcome *outcome)
{
	int64_t start = now_us();
	const char *why = NULL;
	int status;
	pid_t leader;

	outcome->verdict = PASS;
	outcome->length = 0;
	outcome->text[0] = '\0';
	plumb_report_clear();
	leader = fork();
	if (leader == 0)
		become_case(room, c, argv);
	if (leader < 0) {
		add_record(outcome, UNRESOLVED, "fork()", strerror(errno), "fork() failed in the runner");
		return;
	}
	status = await(room, leader, plumb_timeout_ms(c) + (argv ? 1000 : 0), &why);
	outcome->us = now_us() - start;
	if (why)
		outcome->verdict = FAIL;
	else
		judge(status, outcome);
	end_processes(room, leader, outcome);
	if (!take_report(outcome) && why)
		judge_stuck(c, why, outcome);
	take_output(room, outcome);
	sweep(room, outcome);
	if (room->valgrind_logs)
		take_valgrind_logs(room, outcome);
	read_kernel_log(room, outcome);
}
