/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* RLIMIT_SIGPENDING */
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

enum { LIMIT = 8 };

/* Counted by user: the second has no other signals pending. */
static void queue_too_many(void *unused)
{
	int queued = 0;
	struct timespec now = {0};
	sigset_t signals;
	siginfo_t info;

	(void)unused;
	become_second_user();
	sigemptyset(&signals);
	sigaddset(&signals, SIGRTMIN);
	MUST(sigprocmask(SIG_BLOCK, &signals, NULL));
	MUST(setrlimit(RLIMIT_SIGPENDING, &(struct rlimit){LIMIT, LIMIT}));
	while (queued <= LIMIT && sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = queued}) == 0)
		queued++;
	AT_LEAST(queued, 1);
	AT_MOST(queued, LIMIT);
	FAILS(EAGAIN, sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = queued}));
	for (int i = 0; i < queued; i++) {
		EQUAL(sigtimedwait(&signals, &info, &now), SIGRTMIN);
		EQUAL(info.si_value.sival_int, i);
	}
	FAILS(EAGAIN, sigtimedwait(&signals, &info, &now));
	SUCCEEDS(sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = 99}));
	EQUAL(sigtimedwait(&signals, &info, &now), SIGRTMIN);
	EQUAL(info.si_value.sival_int, 99);
}

CASE("sigqueue() beyond RLIMIT_SIGPENDING fails with EAGAIN and queues nothing, and succeeds once those queued were taken",
     LINUX("getrlimit(2)", "RLIMIT_SIGPENDING"), NEEDS(SECOND_USER))
{
	FINISHES(child(queue_too_many, NULL));
}
