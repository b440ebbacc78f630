/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "readiness.h"

CASE("select() reports a regular file in its set of exceptional conditions by issue 7 of POSIX, and never on Linux",
     LINUX_DEVIATION("select", "DESCRIPTION, regular files, in issue 7"))
{
	int fd = MUST(open(temp_file("x", 1), O_RDWR));
	fd_set readable, exceptional;

	FD_ZERO(&readable);
	FD_ZERO(&exceptional);
	FD_SET(fd, &readable);
	FD_SET(fd, &exceptional);
	int count = select(fd + 1, &readable, NULL, &exceptional, &(struct timeval){0});
	HOLDS(FD_ISSET(fd, &readable));
	LINUX_OR_POSIX(count == 1 && !FD_ISSET(fd, &exceptional), count == 2 && FD_ISSET(fd, &exceptional));
}
