/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* RLIMIT_NPROC */
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static void fork_at_limit(void *unused)
{
	struct rlimit limit;

	(void)unused;
	become_second_user();
	MUST(getrlimit(RLIMIT_NPROC, &limit));
	rlim_t before = limit.rlim_cur;
	limit.rlim_cur = 1;
	MUST(setrlimit(RLIMIT_NPROC, &limit));
	FAILS(EAGAIN, fork());
	FAILS(ECHILD, waitpid(-1, NULL, 0));
	limit.rlim_cur = before;
	MUST(setrlimit(RLIMIT_NPROC, &limit));
	pid_t forked = GIVES(fork());
	if (forked == 0)
		_exit(0);
	FINISHES(forked);
}

CASE("fork() by a user who has RLIMIT_NPROC processes fails with EAGAIN and makes none, and succeeds under a higher limit",
     LINUX("fork(2)", "ERRORS [EAGAIN]"), NEEDS(SECOND_USER),
     NOT_UNDER_MEMCHECK("valgrind cannot open the log of a process that the second user forks"))
{
	FINISHES(child(fork_at_limit, NULL));
}
