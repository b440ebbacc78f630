/* SPDX-License-Identifier: MIT */
#include <signal.h>

#include "stream.h"

static void wait_for_ever(void *unused)
{
	(void)unused;
	for (;;)
		pause();
}

CASE("killing a process closes its socket, so that the peer gets end-of-file",
     POSIX("kill", "DESCRIPTION; _exit(), Consequences of Process Termination"))
{
	int fd[2];
	char byte;

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd));
	set_nonblocking(fd[0]);
	pid_t victim = child(wait_for_ever, NULL);
	MUST(close(fd[1]));
	FAILS(EAGAIN, recv(fd[0], &byte, 1, 0));
	SUCCEEDS(kill(victim, SIGKILL));
	DIES(victim, SIGKILL);
	EQUAL(recv(fd[0], &byte, 1, 0), 0);
}
