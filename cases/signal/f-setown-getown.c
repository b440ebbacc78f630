/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/socket.h>

#include "signal.h"

CASE("fcntl() with F_GETOWN tells of a socket what F_SETOWN has set: a process, or a group by a negative number",
     POSIX("fcntl", "DESCRIPTION, F_GETOWN; F_SETOWN"))
{
	int end[2];

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, end));
	int other = LOOK(fcntl(end[1], F_GETOWN));
	GIVES(fcntl(end[0], F_SETOWN, getpid()));
	EQUAL(fcntl(end[0], F_GETOWN), getpid());
	GIVES(fcntl(end[0], F_SETOWN, -getpgrp()));
	EQUAL(fcntl(end[0], F_GETOWN), -getpgrp());
	EQUAL(fcntl(end[1], F_GETOWN), other);
}
