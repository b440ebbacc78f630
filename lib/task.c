/* SPDX-License-Identifier: MIT */
/* Children and threads of a case, and what is observed of them: that they block, end, die, are interrupted. */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "beyond.h"

#if __has_include(<pthread.h>)
#include <pthread.h>
#define HAVE_THREADS
#endif

enum { MOST_TASKS = 128 };

/* Children of this process that are not yet reaped, and their entries in the report. */
static struct {
	pid_t pid;
	int entry;
} children[MOST_TASKS];
static int child_count;
static int thread_count;

/* Longer and longer pauses: what comes soon is seen soon, what comes late costs no processor. */
static void pause_before_look(int look)
{
	unsigned int us = look < 8 ? 10 : look < 32 ? 100 : 1000;

	/* Valgrind makes both the looks and what is waited for so much slower. */
	plumb_pause_us(plumb_given.under_memcheck && us < 1000 ? 1000 : us);
}

enum plumb_state plumb_settled_state(const char *task)
{
	char first[256], second[256];
	enum plumb_state state = plumb_look_at(task, first, sizeof(first));

	if (state != PLUMB_SLEEPS)
		return state;
	sched_yield();
	state = plumb_look_at(task, second, sizeof(second));
	return state == PLUMB_SLEEPS && strcmp(first, second) != 0 ? PLUMB_RUNS : state;
}

/* A task as whoever waits for it sees it: by what the kernel says of it, and by what it says itself in the report. */
struct watched {
	char name[48]; /* below /proc */
	int entry;     /* or -1 */
	unsigned int seq;
	int untold; /* looks without a word of the kernel, since it has been in the same place */
};

static struct watched watch(const char *name, int entry)
{
	struct watched watched = {.entry = entry, .untold = 0};

	snprintf(watched.name, sizeof(watched.name), "%s", name);
	return watched;
}

/*
 * Whether it is asleep in a call of the case. The library's own waiting is not that: it ends by itself. Where no kernel tells,
 * it is taken to be asleep when it has been in one call for some looks; outside all macros it is not known whether it has
 * called yet, and that takes longer.
 */
static enum plumb_state state_of(struct watched *watched)
{
	enum { LOOKS = 20, LOOKS_IN_OWN_CODE = 60 };
	struct plumb_entry before, after;
	bool known = plumb_task_look(watched->entry, &before);
	enum plumb_state state = plumb_settled_state(watched->name);

	if (state != PLUMB_SLEEPS && state != PLUMB_NOT_TOLD)
		return state;
	if (known && (before.doing == PLUMB_PAUSE || !plumb_task_look(watched->entry, &after) || after.seq != before.seq)) {
		watched->untold = 0;
		return PLUMB_RUNS;
	}
	if (state == PLUMB_SLEEPS)
		return PLUMB_SLEEPS;
	if (known && before.seq != watched->seq)
		watched->untold = 0;
	if (known)
		watched->seq = before.seq;
	if (watched->untold++ < (known && before.doing != PLUMB_OWN ? LOOKS : LOOKS_IN_OWN_CODE))
		return PLUMB_NOT_TOLD;
	return PLUMB_SLEEPS;
}

static void pause_before_next(enum plumb_state state, int look)
{
	if (state == PLUMB_NOT_TOLD)
		plumb_pause_us((unsigned int)(1000 * plumb_given.timeout_factor) + 100 * (unsigned int)(look < 20 ? look : 20));
	else
		pause_before_look(look);
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

static bool passed(struct gate *gate)
{
	int passes = __atomic_load_n(&gate->passes, __ATOMIC_SEQ_CST);

	return passes > 0 &&
	       __atomic_compare_exchange_n(&gate->passes, &passes, passes - 1, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

void pass_gate(struct gate *gate)
{
	struct plumb_at at = plumb_place("a gate opens in time");
	struct plumb_under_way outer = plumb_pause_begin(at);

	for (int look = 0; !passed(gate); look++) {
		if (now_ms() > plumb_patience_ends)
			plumb_unresolved(at, 0);
		pause_before_look(look);
	}
	plumb_go_on(outer);
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

static _Noreturn void become_task(int entry, void (*function)(void *), void *argument)
{
	child_count = 0;
	thread_count = 0;
	plumb_setup = 0;
	plumb_task_adopt(entry);
	function(argument);
	plumb_join_all();
	plumb_end(EXIT_PASS);
}

pid_t child(void (*function)(void *), void *argument)
{
	int entry;
	pid_t pid;

	if (child_count == MOST_TASKS)
		plumb_unresolved(plumb_place("there are no more than 128 children"), 0);
	entry = plumb_task_reserve();
	pid = fork();
	if (pid < 0)
		plumb_unresolved(plumb_place("fork()"), errno);
	if (pid == 0)
		become_task(entry, function, argument);
	children[child_count].pid = pid;
	children[child_count++].entry = entry;
	return pid;
}

static int entry_of(pid_t pid)
{
	for (int i = 0; i < child_count; i++)
		if (children[i].pid == pid)
			return children[i].entry;
	return plumb_task_find(pid, 0); /* a fork() of the case's own */
}

static struct watched watch_child(pid_t pid)
{
	char name[24];

	snprintf(name, sizeof(name), "%d", (int)pid);
	return watch(name, entry_of(pid));
}

static void forget(pid_t pid)
{
	for (int i = 0; i < child_count; i++) {
		if (children[i].pid != pid)
			continue;
		plumb_task_free(children[i].entry);
		children[i--] = children[--child_count];
	}
}

/* waitpid() that goes on after a handler; the case must not have reaped the child itself. */
static pid_t reap(pid_t pid, int *status, int options)
{
	pid_t reaped;

	do
		reaped = waitpid(pid, status, options);
	while (reaped < 0 && errno == EINTR);
	if (reaped < 0)
		plumb_unresolved(plumb_place("waitpid(child)"), errno);
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

/* Where it is stuck is worth more than that it is. */
static _Noreturn void stuck(struct plumb_at at, const char *expected, const struct watched *watched)
{
	char call[256], actual[300];
	enum plumb_state state = plumb_look_at(watched->name, call, sizeof(call));
	struct plumb_entry entry;
	int n;

	call[strcspn(call, " \n")] = '\0';
	n = snprintf(actual, sizeof(actual), "it has not ended: %s%s%s", state == PLUMB_SLEEPS ? "asleep" : "not asleep",
		     state == PLUMB_SLEEPS && *call ? " in system call " : "", state == PLUMB_SLEEPS ? call : "");
	if (plumb_task_look(watched->entry, &entry) && *entry.what)
		snprintf(actual + n, sizeof(actual) - (size_t)n, "; at %.100s:%d: %.140s", entry.file, entry.line, entry.what);
	plumb_fail(at, expected, actual);
}

static _Noreturn void not_blocked(struct plumb_at at, const struct watched *watched)
{
	struct plumb_entry entry;
	char actual[300] = "it keeps running";

	if (plumb_task_look(watched->entry, &entry) && entry.doing == PLUMB_PAUSE)
		snprintf(actual, sizeof(actual), "it is at %.100s:%d, in no call of its own: %.140s", entry.file, entry.line,
			 entry.what);
	plumb_fail(at, "asleep in a call", actual);
}

void plumb_child_blocks(struct plumb_at at, pid_t pid)
{
	struct plumb_under_way outer = plumb_pause_begin(at);
	struct watched watched = watch_child(pid);
	char actual[100];
	int status;

	for (int look = 0;; look++) {
		enum plumb_state state = state_of(&watched);

		if (reap(pid, &status, WNOHANG) == pid)
			break;
		if (state == PLUMB_SLEEPS) {
			plumb_go_on(outer);
			return plumb_counted();
		}
		if (now_ms() > plumb_patience_ends)
			not_blocked(at, &watched);
		if (watched.entry < 0)
			watched.entry = entry_of(pid);
		pause_before_next(state, look);
	}
	pass_on(status);
	print_status(actual, sizeof(actual), status);
	plumb_fail(at, "asleep in a call", actual);
}

static void judge_finished(struct plumb_at at, int status)
{
	char actual[100];

	pass_on(status); /* of one that was interrupted */
	print_status(actual, sizeof(actual), status);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		plumb_fail(at, "it ends by itself", actual);
	plumb_counted();
}

/* Waits for its end, in a pause that says so. */
static int end_of(struct plumb_at at, pid_t pid, const char *expected)
{
	struct plumb_under_way outer = plumb_pause_begin(at);
	struct watched watched = watch_child(pid);
	int status;

	if (!ends(pid, &status))
		stuck(at, expected, &watched);
	plumb_go_on(outer);
	pass_on(status);
	return status;
}

void plumb_child_finishes(struct plumb_at at, pid_t pid)
{
	judge_finished(at, end_of(at, pid, "it ends by itself"));
}

void plumb_dies(struct plumb_at at, pid_t pid, int signo)
{
	char expected[100], actual[100];
	int status;

	snprintf(expected, sizeof(expected), "killed by %s", plumb_signal_name(signo));
	status = end_of(at, pid, expected);
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
	struct plumb_under_way outer = plumb_pause_begin(at);
	struct watched watched = watch_child(pid);
	int status;

	for (int sent = 0, look = 0; reap(pid, &status, WNOHANG) != pid; look++) {
		enum plumb_state state = state_of(&watched);

		if (now_ms() > plumb_patience_ends || (state == PLUMB_SLEEPS && sent++ == ENOUGH_SIGNALS))
			stuck(at, "the call returns", &watched);
		if (state != PLUMB_RUNS)
			kill(pid, signo);
		pause_before_look(look);
	}
	plumb_go_on(outer);
	judge_finished(at, status);
}

#ifdef HAVE_THREADS
struct thread {
	void (*function)(void *);
	void *argument;
	pthread_t id;
	pid_t tid;
	int entry;
	bool ended;
	bool joined;
};

static struct thread threads[MOST_TASKS];

/* Also when it is cancelled. */
static void end_thread(void *thread)
{
	struct thread *self = thread;

	__atomic_store_n(&self->ended, true, __ATOMIC_RELEASE);
}

static void *run_thread(void *argument)
{
	struct thread *self = argument;

	plumb_task_adopt(self->entry);
	__atomic_store_n(&self->tid, plumb_kernel_thread(), __ATOMIC_RELEASE);
	if (self->tid > 0)
		plumb_task_set_tid(self->tid);
	pthread_cleanup_push(end_thread, self);
	self->function(self->argument);
	pthread_cleanup_pop(1);
	return NULL;
}

/* Enough for any case, and not 8 MiB for valgrind to look through. */
enum { STACK = 256 << 10 };

struct thread *thread(void (*function)(void *), void *argument)
{
	struct thread *t = &threads[thread_count];
	pthread_attr_t attributes;
	int error;

	if (thread_count == MOST_TASKS)
		plumb_unresolved(plumb_place("there are no more than 128 threads"), 0);
	*t = (struct thread){.function = function, .argument = argument, .entry = plumb_task_reserve()};
	error = pthread_attr_init(&attributes);
	if (!error)
		error = pthread_attr_setstacksize(&attributes, STACK);
	if (!error)
		error = pthread_create(&t->id, &attributes, run_thread, t);
	pthread_attr_destroy(&attributes);
	if (error)
		plumb_unresolved(plumb_place("pthread_create()"), error);
	thread_count++;
	return t;
}

static bool has_ended(struct thread *t)
{
	return __atomic_load_n(&t->ended, __ATOMIC_ACQUIRE);
}

static pid_t tid_of(struct thread *t)
{
	while (__atomic_load_n(&t->tid, __ATOMIC_ACQUIRE) == 0)
		sched_yield();
	return t->tid;
}

pid_t thread_tid(struct thread *t)
{
	if (tid_of(t) < 0)
		plumb_skip("needs a thread to have an ID in the kernel");
	return t->tid;
}

unsigned long thread_pthread(struct thread *t)
{
	return (unsigned long)t->id;
}

static struct watched watch_thread(struct thread *t)
{
	char name[48];

	snprintf(name, sizeof(name), "%d/task/%d", (int)getpid(), (int)tid_of(t));
	return watch(name, t->entry);
}

void plumb_thread_blocks(struct plumb_at at, struct thread *t)
{
	struct plumb_under_way outer = plumb_pause_begin(at);
	struct watched watched = watch_thread(t);

	for (int look = 0;; look++) {
		enum plumb_state state = state_of(&watched);

		if (has_ended(t))
			plumb_fail(at, "asleep in a call", "it returned");
		if (state == PLUMB_SLEEPS)
			break;
		if (now_ms() > plumb_patience_ends)
			not_blocked(at, &watched);
		pause_before_next(state, look);
	}
	plumb_go_on(outer);
	plumb_counted();
}

static void join(struct thread *t)
{
	if (t->joined)
		return;
	pthread_join(t->id, NULL);
	t->joined = true;
	plumb_task_free(t->entry);
}

void plumb_thread_finishes(struct plumb_at at, struct thread *t)
{
	struct plumb_under_way outer = plumb_pause_begin(at);
	struct watched watched = watch_thread(t);

	for (int look = 0; !has_ended(t); look++) {
		if (now_ms() > plumb_patience_ends)
			stuck(at, "it ends by itself", &watched);
		pause_before_look(look);
	}
	join(t);
	plumb_go_on(outer);
	plumb_counted();
}

void plumb_interrupts_thread(struct plumb_at at, struct thread *t, int signo)
{
	struct plumb_under_way outer = plumb_pause_begin(at);
	struct watched watched = watch_thread(t);

	for (int sent = 0, look = 0; !has_ended(t); look++) {
		enum plumb_state state = state_of(&watched);

		if (now_ms() > plumb_patience_ends || (state == PLUMB_SLEEPS && sent++ == ENOUGH_SIGNALS))
			stuck(at, "the call returns", &watched);
		if (state != PLUMB_RUNS)
			pthread_kill(t->id, signo);
		pause_before_look(look);
	}
	join(t);
	plumb_go_on(outer);
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

void plumb_join_all(void)
{
	join_threads();
	while (child_count > 0) {
		pid_t pid = children[0].pid;

		if (kill(pid, 0) != 0 && errno == ESRCH) /* the case has reaped it itself */
			forget(pid);
		else
			plumb_child_finishes((struct plumb_at){plumb_this_case->file, 0, "a child finishes"}, pid);
	}
}
