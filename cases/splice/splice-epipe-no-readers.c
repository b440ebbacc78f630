/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <string.h>

#include "stream.h"

CASE("splice() to a pipe that has no reader does not succeed, and the source keeps its bytes", IMPL("splice(2)", "DESCRIPTION"))
{
	int from[2], to[2];

	MUST(pipe2(from, O_NONBLOCK));
	MUST(pipe2(to, O_NONBLOCK));
	MUST(write(from[1], "abc", 3));
	MUST(close(to[0]));
	catch_signal(SIGPIPE, 0);
	errno = 0;
	EQUAL(splice(from[0], NULL, to[1], NULL, 3, 0), -1);
	LINUX_OR_OTHER(errno == EPIPE && caught(SIGPIPE) == 1, true);
	OBSERVE("%s, SIGPIPE raised %d times", strerror(errno), caught(SIGPIPE));
	READS(from[0], "abc");
}
