/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("F_DUPFD_CLOEXEC is as F_DUPFD, but sets FD_CLOEXEC on the new descriptor and on no other",
     POSIX("fcntl", "DESCRIPTION, F_DUPFD_CLOEXEC"))
{
	int fd[2];

	for (int number = 20; number < 23; number++)
		LOOK(close(number)); /* what whoever started this left open */
	MUST(pipe(fd));
	EQUAL(fcntl(fd[1], F_DUPFD_CLOEXEC, 20), 20);
	EQUAL(fcntl(fd[1], F_DUPFD_CLOEXEC, 20), 21);
	EQUAL(fcntl(20, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(21, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(fd[1], F_GETFD), 0);
	EQUAL(write(21, "x", 1), 1);
	READS(fd[0], "x");
}
