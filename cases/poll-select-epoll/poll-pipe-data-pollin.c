/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("poll() reports POLLIN, and nothing else, on the read end of a pipe exactly while there are data in it",
     POSIX("poll", "DESCRIPTION, POLLIN"))
{
	int fd[2];
	char byte;

	MUST(pipe(fd));
	struct pollfd entry = {.fd = fd[0], .events = POLLIN, .revents = -1};
	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
	MUST(write(fd[1], "ab", 2));
	EQUAL(poll(&entry, 1, 0), 1);
	EQUAL(entry.revents, POLLIN);
	MUST(read(fd[0], &byte, 1));
	EQUAL(poll(&entry, 1, 0), 1);
	EQUAL(entry.revents, POLLIN);
	MUST(read(fd[0], &byte, 1));
	EQUAL(poll(&entry, 1, 0), 0);
	EQUAL(entry.revents, 0);
}
