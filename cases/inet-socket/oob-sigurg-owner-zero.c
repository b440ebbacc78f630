/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("out-of-band data for a TCP socket sends no SIGURG to the process that was its owner before F_SETOWN with 0",
     POSIX("fcntl", "DESCRIPTION, F_SETOWN"), NEEDS(LOOPBACK))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGURG, 0);
	SUCCEEDS(fcntl(fd[1], F_SETOWN, getpid()));
	EQUAL(fcntl(fd[1], F_GETOWN), getpid());
	SUCCEEDS(fcntl(fd[1], F_SETOWN, 0));
	EQUAL(fcntl(fd[1], F_GETOWN), 0);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	await_events(fd[1], POLLPRI);
	EQUAL(caught(SIGURG), 0);
}
