/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("poll() of one descriptor in three entries answers each for the events that it asks for", POSIX("poll", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	struct pollfd entries[3] = {{fd[0], POLLIN, -1}, {fd[0], 0, -1}, {fd[0], POLLIN, -1}};
	EQUAL(poll(entries, 3, 0), 0);
	for (int i = 0; i < 3; i++)
		EQUAL(entries[i].revents, 0);
	MUST(write(fd[1], "x", 1));
	EQUAL(poll(entries, 3, -1), 2);
	EQUAL(entries[0].revents, POLLIN);
	EQUAL(entries[1].revents, 0);
	EQUAL(entries[2].revents, POLLIN);
}
