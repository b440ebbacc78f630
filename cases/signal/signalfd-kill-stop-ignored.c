/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

static void wait_for_any(void *unused)
{
	struct signalfd_siginfo info;
	sigset_t all;

	(void)unused;
	MUST(sigfillset(&all));
	block(&all);
	int fd = GIVES(signalfd(-1, &all, 0));
	(void)LOOK(read(fd, &info, sizeof(info)));
}

CASE("signalfd() takes a full mask and silently leaves SIGKILL and SIGSTOP out: they do what they always do",
     LINUX("signalfd(2)", "DESCRIPTION"))
{
	pid_t reader = child(wait_for_any, NULL);

	BLOCKS(reader);
	MUST(kill(reader, SIGSTOP));
	STOPS(reader, SIGSTOP);
	MUST(kill(reader, SIGKILL));
	DIES(reader, SIGKILL);
}
