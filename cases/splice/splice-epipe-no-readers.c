/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

CASE("splice() to a pipe that has no reader does not succeed, and the source keeps its bytes", IMPL("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];
	char data[8];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	MUST(close(to[0]));
	catch_signal(SIGPIPE, 0);
	errno = 0;
	EQUAL(splice(from[0], NULL, to[1], NULL, 3, 0), -1);
	LINUX_OR_OTHER(errno == EPIPE && caught(SIGPIPE) == 1, true);
	OBSERVE("%s, SIGPIPE raised %d times", strerror(errno), caught(SIGPIPE));
	EQUAL(read(from[0], data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
}
