/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* tgkill() */
#include <pthread.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "linux-signal.h"

static void signal_beyond_limit(void *unused)
{
	struct rlimit none = {0, 0};

	(void)unused;
	MUST(setrlimit(RLIMIT_SIGPENDING, &none));
	FAILS(EAGAIN, tgkill(getpid(), getpid(), SIGRTMIN));
	FAILS(EAGAIN, syscall(SYS_tkill, getpid(), SIGRTMIN));
	EQUAL(pending(SIGRTMIN), 0);
	SUCCEEDS(tgkill(getpid(), getpid(), SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
}

CASE("tgkill() and tkill() of a realtime signal fail with EAGAIN when RLIMIT_SIGPENDING is reached; of a standard one they do "
     "not",
     LINUX("tgkill(2)", "ERRORS EAGAIN"))
{
	block(signals(SIGRTMIN, SIGUSR1));
	FINISHES(child(signal_beyond_limit, NULL));
}
