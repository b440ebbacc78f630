/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

/* No document says whether a pipe without a reader gets one so. If it does, then what is written goes there. */
CASE("a pipe that lost its reader gets another by open() of /proc/self/fd/N for reading, or does not: which is observed",
     IMPL("open", "DESCRIPTION"), NEEDS(PROC))
{
	int fd[2];
	char path[64], byte = 'p';

	MUST(pipe(fd));
	MUST(close(fd[0]));
	signal(SIGPIPE, SIG_IGN);
	MUST_HOLD(write(fd[1], "x", 1) == -1 && errno == EPIPE);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd[1]);
	int reader = open(path, O_RDONLY | O_NONBLOCK);
	bool revived = write(fd[1], "y", 1) == 1;
	OBSERVE("open() of the link in /proc of a pipe end %s, and write() to the pipe %s", reader >= 0 ? "succeeds" : "fails",
		revived ? "succeeds" : "fails");
	LINUX_OR_OTHER(reader >= 0 && revived, reader < 0 || !revived);
	if (reader < 0)
		EQUAL(revived, false);
	else if (revived)
		EQUAL(read(reader, &byte, 1), 1);
	EQUAL(byte, revived ? 'y' : 'p');
}
