/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <sys/signalfd.h>

#include "signal.h"

static void read_after_exec(const char *fd)
{
	struct signalfd_siginfo info = {.ssi_signo = 0};

	EQUAL(read(atoi(fd), &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGUSR1);
}

static void exec_with_signalfd(void *unused)
{
	char number[16];

	(void)unused;
	block(signals(SIGUSR1));
	snprintf(number, sizeof(number), "%d", GIVES(signalfd(-1, signals(SIGUSR1), 0)));
	MUST(kill(getpid(), SIGUSR1));
	exec_self(number);
}

CASE("a signalfd is open after exec, and reads a signal that is pending from before",
     LINUX("signalfd(2)", "DESCRIPTION, execve(2)"), NEEDS(EXEC_SELF), AFTER_EXEC(read_after_exec),
     NOT_UNDER_MEMCHECK("valgrind takes pending signals itself, and loses them at exec"))
{
	FINISHES(child(exec_with_signalfd, NULL));
}
