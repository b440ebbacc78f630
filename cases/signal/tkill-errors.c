/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/syscall.h>

#include "signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("tkill() fails with EINVAL for IDs of 0 or less and for no signal's number, with ESRCH for a thread that is not there",
     LINUX("tkill(2)", "ERRORS"), NO_FAULT_SHOWS("no libc has a function tkill() that a fault could stand in for"))
{
	pid_t ended = child(end, NULL);

	FINISHES(ended);
	block(signals(SIGUSR1));
	SUCCEEDS(syscall(SYS_tkill, getpid(), 0));
	FAILS(EINVAL, syscall(SYS_tkill, 0, SIGUSR1));
	FAILS(EINVAL, syscall(SYS_tkill, -1, SIGUSR1));
	FAILS(EINVAL, syscall(SYS_tkill, getpid(), -1));
	FAILS(ESRCH, syscall(SYS_tkill, ended, SIGUSR1));
	EQUAL(pending(SIGUSR1), 0);
	SUCCEEDS(syscall(SYS_tkill, getpid(), SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
}
