/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

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
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	pid_t victim = child(wait_for_ever, NULL);
	MUST(close(fd[1]));
	FAILS(EAGAIN, recv(fd[0], &byte, 1, 0));
	SUCCEEDS(kill(victim, SIGKILL));
	DIES(victim, SIGKILL);
	EQUAL(recv(fd[0], &byte, 1, 0), 0);
}
