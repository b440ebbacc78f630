/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("poll() ignores an entry with a negative descriptor: it reports nothing there and does not count it",
     POSIX("poll", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "x", 1));
	struct pollfd entries[3] = {{-1, POLLIN, -1}, {fd[0], POLLIN, -1}, {-5, POLLIN | POLLOUT, -1}};
	EQUAL(poll(entries, 3, -1), 1);
	EQUAL(entries[0].revents, 0);
	EQUAL(entries[1].revents, POLLIN);
	EQUAL(entries[2].revents, 0);
}
