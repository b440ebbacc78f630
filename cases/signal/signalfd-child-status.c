/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

static void leave_with_7(void *unused)
{
	(void)unused;
	_exit(7);
}

CASE("a signalfd tells of SIGCHLD the child, how it ended, and its status", LINUX("signalfd(2)", "DESCRIPTION"))
{
	struct signalfd_siginfo info = {.ssi_signo = 0};
	int status;

	block(signals(SIGCHLD));
	int fd = GIVES(signalfd(-1, signals(SIGCHLD), 0));
	pid_t pid = child(leave_with_7, NULL);
	EQUAL(read(fd, &info, sizeof(info)), sizeof(info));
	EQUAL(info.ssi_signo, (uint32_t)SIGCHLD);
	EQUAL(info.ssi_code, CLD_EXITED);
	EQUAL(info.ssi_pid, (uint32_t)pid);
	EQUAL(info.ssi_status, 7);
	MUST(waitpid(pid, &status, 0));
}
