/* SPDX-License-Identifier: MIT */
/* Children and threads of a case, and what is observed of them: that they block, end, die, are interrupted. */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "inside.h"

#if __has_include(<pthread.h>)
#include <pthread.h>
#define HAVE_THREADS
#endif
#ifdef __linux__
#include <sys/syscall.h>
#endif

enum { MOST_TASKS = 128 };
enum state { RUNS, SLEEPS, ENDED, NOT_TOLD };

/* Children that are not yet reaped, of this process. */
static pid_t children[MOST_TASKS];
static int child_count;
static int thread_count;

void plumb_pause_us(unsigned int us)
{
	nanosleep(&(struct timespec){.tv_nsec = us * 1000L}, NULL);
}

/* Longer and longer pauses: what comes soon is seen soon, what comes late costs no processor. */
static void pause_before_look(int look)
{
	unsigned int us = look < 8 ? 10 : look < 32 ? 100 : 1000;

	/* Valgrind makes both the looks and what is waited for so much slower. */
	plumb_pause_us(plumb_given.under_memcheck && us < 1000 ? 1000 : us);
}

static bool read_proc(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return false;
	n = read(fd, text, size - 1);
	close(fd);
	text[n > 0 ? n : 0] = '\0';
	return n > 0;
}

/* What the kernel says of the thread of that process (or task: "1234/task/1235"). The call it is in, if told, goes to call. */
static enum state look_at(const char *task, char *call, size_t size)
{
	char path[64], stat[512];
	const char *state;

	snprintf(path, sizeof(path), "/proc/%s/stat", task);
	call[0] = '\0';
	if (!read_proc(path, stat, sizeof(stat)))
		return NOT_TOLD;
	state = strrchr(stat, ')');
	if (!state || strlen(state) < 3)
		return NOT_TOLD;
	if (state[2] == 'Z' || state[2] == 'X')
		return ENDED;
	snprintf(path, sizeof(path), "/proc/%s/syscall", task);
	read_proc(path, call, size);
	return state[2] == 'S' && strncmp(call, "running", 7) != 0 ? SLEEPS : RUNS;
}

/* Asleep at two looks, in the same call with the same arguments. */
static enum state settled_state(const char *task)
{
	char first[256], second[256];
	enum state state = look_at(task, first, sizeof(first));

	if (state != SLEEPS)
		return state;
	sched_yield();
	state = look_at(task, second, sizeof(second));
	return state == SLEEPS && strcmp(first, second) != 0 ? RUNS : state;
}

struct gate {
	int passes;
};

struct gate *new_gate(void)
{
	return shared_memory(sizeof(struct gate));
}

void open_gate(struct gate *gate)
{
	__atomic_fetch_add(&gate->passes, 1, __ATOMIC_SEQ_CST);
}

void pass_gate(struct gate *gate)
{
	for (int look = 0;; look++) {
		int passes = __atomic_load_n(&gate->passes, __ATOMIC_SEQ_CST);

		if (passes > 0 &&
		    __atomic_compare_exchange_n(&gate->passes, &passes, passes - 1, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
			return;
		if (now_ms() > plumb_patience_ends)
			plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "a gate opens in time"}, 0);
		pause_before_look(look);
	}
}

static void print_status(char *buffer, size_t size, int status)
{
	if (WIFSIGNALED(status))
		snprintf(buffer, size, "it was killed by %s", plumb_signal_name(WTERMSIG(status)));
	else if (WEXITSTATUS(status) == 0)
		snprintf(buffer, size, "it returned");
	else
		snprintf(buffer, size, "it ended with status %d", WEXITSTATUS(status));
}

static _Noreturn void become_task(void (*function)(void *), void *argument)
{
	child_count = 0;
	thread_count = 0;
	plumb_new_process();
	function(argument);
	plumb_end(plumb_join_all());
}

pid_t child(void (*function)(void *), void *argument)
{
	pid_t pid;

	if (child_count == MOST_TASKS)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "there are no more than 128 children"}, 0);
	pid = fork();
	if (pid < 0)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "fork()"}, errno);
	if (pid == 0)
		become_task(function, argument);
	children[child_count++] = pid;
	return pid;
}

static void forget(pid_t pid)
{
	for (int i = 0; i < child_count; i++)
		if (children[i] == pid)
			children[i--] = children[--child_count];
}

/* waitpid() that goes on after a handler; the case must not have reaped the child itself. */
static pid_t reap(pid_t pid, int *status, int options)
{
	pid_t reaped;

	do
		reaped = waitpid(pid, status, options);
	while (reaped < 0 && errno == EINTR);
	if (reaped < 0)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "waitpid(child)"}, errno);
	if (reaped == pid)
		forget(pid);
	return reaped;
}

/* A child that failed has said why; its process tells only the verdict on. */
static void pass_on(int status)
{
	int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;

	if (code == EXIT_FAIL || code == EXIT_SKIP || code == EXIT_UNRESOLVED)
		plumb_end(code);
}

/* Waits as long as there is patience. False: it has not ended. */
static bool ends(pid_t pid, int *status)
{
	for (int look = 0;; look++) {
		if (reap(pid, status, WNOHANG) == pid)
			return true;
		if (now_ms() > plumb_patience_ends)
			return false;
		pause_before_look(look);
	}
}

void stop(pid_t pid)
{
	int status;

	kill(pid, SIGKILL);
	reap(pid, &status, 0);
}

static void grace(int look)
{
	plumb_pause_us((unsigned int)(1000 * plumb_given.timeout_factor) + (unsigned int)look * 100);
}

void plumb_child_blocks(struct plumb_at at, pid_t pid)
{
	char task[32], actual[100];
	int status;

	snprintf(task, sizeof(task), "%d", (int)pid);
	for (int look = 0, untold = 0;; look++) {
		enum state state = settled_state(task);

		if (reap(pid, &status, WNOHANG) == pid)
			break;
		if (state == SLEEPS || (state == NOT_TOLD && untold++ == 20))
			return plumb_counted();
		if (state == RUNS && now_ms() > plumb_patience_ends)
			plumb_fail(at, "asleep in a call", "it keeps running");
		state == NOT_TOLD ? grace(look) : pause_before_look(look);
	}
	pass_on(status);
	print_status(actual, sizeof(actual), status);
	plumb_fail(at, "asleep in a call", actual);
}

/* In which call it is stuck is worth more than that it is. */
static _Noreturn void stuck(struct plumb_at at, const char *expected, const char *task)
{
	char call[256], actual[400];
	enum state state = look_at(task, call, sizeof(call));

	call[strcspn(call, " \n")] = '\0';
	snprintf(actual, sizeof(actual), "it has not ended: %s%s%s", state == SLEEPS ? "asleep" : "not asleep",
		 state == SLEEPS && *call ? " in system call " : "", state == SLEEPS ? call : "");
	plumb_fail(at, expected, actual);
}

static void judge_finished(struct plumb_at at, int status)
{
	char actual[100];

	pass_on(status);
	print_status(actual, sizeof(actual), status);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		plumb_fail(at, "it ends by itself", actual);
	plumb_counted();
}

void plumb_child_finishes(struct plumb_at at, pid_t pid)
{
	char task[32];
	int status;

	snprintf(task, sizeof(task), "%d", (int)pid);
	if (!ends(pid, &status))
		stuck(at, "it ends by itself", task);
	judge_finished(at, status);
}

void plumb_dies(struct plumb_at at, pid_t pid, int signo)
{
	char task[32], expected[100], actual[100];
	int status;

	snprintf(task, sizeof(task), "%d", (int)pid);
	snprintf(expected, sizeof(expected), "killed by %s", plumb_signal_name(signo));
	if (!ends(pid, &status))
		stuck(at, expected, task);
	pass_on(status);
	print_status(actual, sizeof(actual), status);
	if (!WIFSIGNALED(status) || WTERMSIG(status) != signo)
		plumb_fail(at, expected, actual);
	plumb_counted();
}

/*
 * A signal may come just before the call that it should interrupt; then it is sent again. When the task was asleep before and
 * is asleep after so many of them, they do not interrupt it.
 */
enum { ENOUGH_SIGNALS = 200 };

void plumb_interrupts_child(struct plumb_at at, pid_t pid, int signo)
{
	char task[32];
	int status;

	snprintf(task, sizeof(task), "%d", (int)pid);
	for (int sent = 0, look = 0; reap(pid, &status, WNOHANG) != pid; look++) {
		if (now_ms() > plumb_patience_ends)
			stuck(at, "the call returns", task);
		enum state state = settled_state(task);

		if (state == SLEEPS && sent++ == ENOUGH_SIGNALS)
			stuck(at, "the call returns", task);
		if (state != RUNS)
			kill(pid, signo);
		pause_before_look(look);
	}
	judge_finished(at, status);
}

#ifdef HAVE_THREADS
struct thread {
	void (*function)(void *);
	void *argument;
	pthread_t id;
	pid_t tid;
	bool ended;
	bool joined;
};

static struct thread threads[MOST_TASKS];

static void *run_thread(void *argument)
{
	struct thread *self = argument;

#ifdef __NR_gettid
	__atomic_store_n(&self->tid, (pid_t)syscall(__NR_gettid), __ATOMIC_RELEASE);
#else
	__atomic_store_n(&self->tid, -1, __ATOMIC_RELEASE);
#endif
	self->function(self->argument);
	__atomic_store_n(&self->ended, true, __ATOMIC_RELEASE);
	return NULL;
}

struct thread *thread(void (*function)(void *), void *argument)
{
	struct thread *t = &threads[thread_count];
	int error;

	if (thread_count == MOST_TASKS)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "there are no more than 128 threads"}, 0);
	*t = (struct thread){.function = function, .argument = argument};
	error = pthread_create(&t->id, NULL, run_thread, t);
	if (error)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "pthread_create()"}, error);
	thread_count++;
	return t;
}

static bool has_ended(struct thread *t)
{
	return __atomic_load_n(&t->ended, __ATOMIC_ACQUIRE);
}

pid_t thread_tid(struct thread *t)
{
	while (__atomic_load_n(&t->tid, __ATOMIC_ACQUIRE) == 0)
		sched_yield();
	return t->tid;
}

unsigned long thread_pthread(struct thread *t)
{
	return (unsigned long)t->id;
}

static void name_thread(char *buffer, size_t size, struct thread *t)
{
	snprintf(buffer, size, "%d/task/%d", (int)getpid(), (int)thread_tid(t));
}

void plumb_thread_blocks(struct plumb_at at, struct thread *t)
{
	char task[64];

	name_thread(task, sizeof(task), t);
	for (int look = 0, untold = 0;; look++) {
		enum state state = settled_state(task);

		if (has_ended(t))
			plumb_fail(at, "asleep in a call", "it returned");
		if (state == SLEEPS || (state == NOT_TOLD && untold++ == 20))
			return plumb_counted();
		if (state == RUNS && now_ms() > plumb_patience_ends)
			plumb_fail(at, "asleep in a call", "it keeps running");
		state == NOT_TOLD ? grace(look) : pause_before_look(look);
	}
}

static void join(struct thread *t)
{
	if (!t->joined)
		pthread_join(t->id, NULL);
	t->joined = true;
}

void plumb_thread_finishes(struct plumb_at at, struct thread *t)
{
	char task[64];

	name_thread(task, sizeof(task), t);
	for (int look = 0; !has_ended(t); look++) {
		if (now_ms() > plumb_patience_ends)
			stuck(at, "it ends by itself", task);
		pause_before_look(look);
	}
	join(t);
	plumb_counted();
}

void plumb_interrupts_thread(struct plumb_at at, struct thread *t, int signo)
{
	char task[64];

	name_thread(task, sizeof(task), t);
	for (int sent = 0, look = 0; !has_ended(t); look++) {
		if (now_ms() > plumb_patience_ends)
			stuck(at, "the call returns", task);
		enum state state = settled_state(task);

		if (state == SLEEPS && sent++ == ENOUGH_SIGNALS)
			stuck(at, "the call returns", task);
		if (state != RUNS)
			pthread_kill(t->id, signo);
		pause_before_look(look);
	}
	join(t);
	plumb_counted();
}

static void join_threads(void)
{
	for (int i = 0; i < thread_count; i++)
		plumb_thread_finishes((struct plumb_at){plumb_this_case->file, 0, "a thread finishes"}, &threads[i]);
}
#else
static void join_threads(void)
{
}
#endif

int plumb_join_all(void)
{
	join_threads();
	while (child_count > 0) {
		pid_t pid = children[0];

		if (kill(pid, 0) != 0 && errno == ESRCH) /* the case has reaped it itself */
			forget(pid);
		else
			plumb_child_finishes((struct plumb_at){plumb_this_case->file, 0, "a child finishes"}, pid);
	}
	return EXIT_PASS;
}
