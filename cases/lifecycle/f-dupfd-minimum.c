/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("F_DUPFD returns the lowest free number that is not below its argument", POSIX("fcntl", "DESCRIPTION, F_DUPFD"))
{
	int fd[2];

	for (int number = 19; number < 24; number++)
		LOOK(close(number)); /* what whoever started this left open */
	MUST(pipe(fd));
	EQUAL(fcntl(fd[1], F_DUPFD, 20), 20);
	EQUAL(fcntl(fd[1], F_DUPFD, 20), 21);
	EQUAL(fcntl(fd[1], F_DUPFD, 19), 19);
	EQUAL(fcntl(fd[1], F_DUPFD, 19), 22);
	MUST(close(20));
	EQUAL(fcntl(fd[1], F_DUPFD, 19), 20);
	EQUAL(fcntl(20, F_GETFD), 0);
	EQUAL(write(20, "x", 1), 1);
	READS(fd[0], "x");
}
