/* SPDX-License-Identifier: MIT */
/*
 * signal.h - words of the cases about signals, which include it in the place of plumbline.h, <signal.h>, <sys/wait.h> and
 * <unistd.h>.
 */
#ifndef PLUMB_SIGNAL_H
#define PLUMB_SIGNAL_H

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

/* signals(SIGUSR1, SIGUSR2) is the address of the set of these, signals() of an empty one. It lasts as long as the block. */
#define signals(...) \
	(&(sigset_t[]){plumb_set((const int[]){0, __VA_ARGS__}, sizeof((const int[]){0, __VA_ARGS__}) / sizeof(int))}[0])
static inline sigset_t plumb_set(const int *signos, size_t count)
{
	sigset_t set;

	MUST(sigemptyset(&set));
	for (size_t i = 1; i < count; i++)
		MUST(sigaddset(&set, signos[i]));
	return set;
}

/* What all of these do is set-up, or a look: the fault layer leaves it alone. */

#if __has_include(<pthread.h>)
#define plumb_sigmask pthread_sigmask
#else
#define plumb_sigmask sigprocmask
#endif
/* Adds to, and takes from, the mask of the calling thread. */
static inline void block(const sigset_t *set)
{
	MUST0(plumb_sigmask(SIG_BLOCK, set, NULL));
}
static inline void unblock(const sigset_t *set)
{
	MUST0(plumb_sigmask(SIG_UNBLOCK, set, NULL));
}
/* Whether the calling thread blocks the signal, and whether it is pending for it or for its process: 1 or 0. */
static inline int blocked(int signo)
{
	sigset_t mask;

	MUST0(plumb_sigmask(SIG_BLOCK, NULL, &mask));
	return sigismember(&mask, signo);
}
static inline int pending(int signo)
{
	sigset_t set;

	MUST(sigpending(&set));
	return sigismember(&set, signo);
}
/* Another handler than that of catch_signal(), or SIG_IGN or SIG_DFL; its mask is empty. */
static inline void handle(int signo, void (*handler)(int), int flags)
{
	struct sigaction action = {.sa_handler = handler, .sa_flags = flags};

	MUST(sigemptyset(&action.sa_mask));
	MUST(sigaction(signo, &action, NULL));
}
/* What is installed for it. */
static inline struct sigaction action_of(int signo)
{
	struct sigaction action;

	MUST(sigaction(signo, NULL, &action));
	return action;
}
/* Waits until the handler of catch_signal() has run so often in all. The signal is blocked; others may interrupt the wait. */
static inline void await_caught(int signo, int times)
{
	while (caught(signo) < times)
		(void)LOOK(sigsuspend(signals()));
}

/* A value for sigqueue(). */
#define VALUE(number) ((union sigval){.sival_int = (number)})

/* What sends a signal, by the word of a variant: SENDER in a sentence, SEND(pid, signo) the call. */
#if defined PLUMB_VARIANT_kill
#define SENDER "kill()"
#define SEND(pid, signo) kill(pid, signo)
#elif defined PLUMB_VARIANT_sigqueue
#define SENDER "sigqueue()"
#define SEND(pid, signo) sigqueue(pid, signo, VALUE(1))
#elif defined PLUMB_VARIANT_killpg
#define SENDER "killpg()"
#define SEND(group, signo) killpg(group, signo)
#elif defined PLUMB_VARIANT_kill_group
#define SENDER "kill() of a negative number"
#define SEND(group, signo) kill(-(group), signo)
#elif defined PLUMB_VARIANT_raise
#define SENDER "raise()"
#define SEND(self, signo) ((void)(self), raise(signo))
#endif
#define AT_ONCE (&(struct timespec){0, 0})

/* The child has stopped for this signal, and waitpid() tells. */
#define STOPS(child_, signo)                                              \
	do {                                                              \
		int plumb_status = 0;                                     \
		EQUAL(waitpid(child_, &plumb_status, WUNTRACED), child_); \
		HOLDS(WIFSTOPPED(plumb_status));                          \
		EQUAL(WSTOPSIG(plumb_status), signo);                     \
	} while (0)
/* The same as set-up. */
static inline void stop_until_continued(pid_t child)
{
	int status;

	MUST(kill(child, SIGSTOP));
	MUST(waitpid(child, &status, WUNTRACED));
	MUST_HOLD(WIFSTOPPED(status));
}
/* For child(): waits for nothing but a signal to end it. */
static inline void wait_for_death(void *unused)
{
	(void)unused;
	for (;;)
		(void)LOOK(pause());
}

#endif
