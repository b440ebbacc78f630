/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), where the libc does not know POSIX.1-2024 */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

enum { ROUNDS = 10, LOWEST = 3, PIPES = 8 };

static bool enough;

static void check_nothing_inherited(const char *unused)
{
	(void)unused;
	for (int fd = LOWEST; fd < LOWEST + 2 * PIPES; fd++)
		FAILS(EBADF, fcntl(fd, F_GETFD));
}

static void exec_checker(void *unused)
{
	(void)unused;
	exec_self("");
}

/* Up to so many pipes at once, so that at each moment some are open, some just made. */
static void make_pipes(void *unused)
{
	int ends[PIPES][2];

	(void)unused;
	while (!__atomic_load_n(&enough, __ATOMIC_SEQ_CST)) {
		for (int i = 0; i < PIPES; i++) {
			SUCCEEDS(pipe2(ends[i], O_CLOEXEC));
			EQUAL(fcntl(ends[i][0], F_GETFD), FD_CLOEXEC);
			EQUAL(fcntl(ends[i][1], F_GETFD), FD_CLOEXEC);
		}
		for (int i = 0; i < PIPES; i++) {
			SUCCEEDS(close(ends[i][0]));
			SUCCEEDS(close(ends[i][1]));
		}
	}
}

CASE("no pipe2(O_CLOEXEC) end of one thread is ever inherited by a program that another thread starts meanwhile",
     POSIX("pipe2", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(check_nothing_inherited), TIMEOUT(30),
     NOT_UNDER_MEMCHECK("the file of valgrind's own log is inherited, under a low number"))
{
	for (int fd = LOWEST; fd < LOWEST + 2 * PIPES; fd++)
		close(fd); /* what whoever started this left open */
	struct thread *maker = thread(make_pipes, NULL);

	for (int i = 0; i < ROUNDS; i++)
		FINISHES(child(exec_checker, NULL));
	__atomic_store_n(&enough, true, __ATOMIC_SEQ_CST);
	FINISHES(maker);
}
