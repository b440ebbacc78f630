/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("out-of-band data for a " OBJECT " with an owner sends that SIGURG, and other data sends none",
     VARIANT(tcp, "inet-socket/oob-sigurg", POSIX("fcntl", "DESCRIPTION, F_SETOWN"), NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-oob-sigurg", POSIX("fcntl", "DESCRIPTION, F_SETOWN"), NEEDS(LOOPBACK6)))
{
	int fd[2];

	new_pair(fd);
	catch_signal(SIGURG, 0);
	SUCCEEDS(fcntl(fd[1], F_SETOWN, getpid()));
	EQUAL(fcntl(fd[1], F_GETOWN), getpid());
	EXCHANGES(fd[0], fd[1], "abc");
	EQUAL(caught(SIGURG), 0);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	await_events(fd[1], POLLPRI);
	EQUAL(caught(SIGURG), 1);
}
