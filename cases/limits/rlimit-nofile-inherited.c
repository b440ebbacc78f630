/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

enum { SOFT = 30, HARD = 40 };

static void expect_limits(const char *unused)
{
	struct rlimit limit;

	(void)unused;
	SUCCEEDS(getrlimit(RLIMIT_NOFILE, &limit));
	EQUAL(limit.rlim_cur, SOFT);
	EQUAL(limit.rlim_max, HARD);
	EQUAL(fcntl(STDIN_FILENO, F_DUPFD, SOFT - 1), SOFT - 1);
	FAILS(EMFILE, fcntl(STDIN_FILENO, F_DUPFD, SOFT - 1));
	MUST(close(SOFT - 1));
}

static void expect_limits_after_exec(void *unused)
{
	(void)unused;
	exec_self("");
}

CASE("the soft and the hard RLIMIT_NOFILE of a process are those of its child by fork(), and still those after exec",
     XSI("fork", "DESCRIPTION; exec DESCRIPTION, resource limits"), NEEDS(EXEC_SELF), AFTER_EXEC(expect_limits),
     NOT_UNDER_MEMCHECK("valgrind does not let the hard limit of descriptors be lowered"))
{
	need_limit(RLIMIT_NOFILE, HARD);
	MUST(setrlimit(RLIMIT_NOFILE, &(struct rlimit){SOFT, HARD}));
	pid_t forked = GIVES(fork());
	if (forked == 0) {
		expect_limits("");
		_exit(0);
	}
	FINISHES(forked);
	FINISHES(child(expect_limits_after_exec, NULL));
}
