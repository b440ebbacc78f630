/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

static void poll_in_vain(void *pipe_ends)
{
	int *fd = pipe_ends;
	struct pollfd entry = {.fd = fd[0], .events = POLLIN, .revents = -1};
	int64_t start = now_ms();

	EQUAL(poll(&entry, 1, 30), 0);
	AT_LEAST(now_ms() - start, 29);
	EQUAL(entry.revents, 0);
}

CASE("poll() with nothing ready returns 0 when its timeout has passed, and not before", POSIX("poll", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	FINISHES(child(poll_in_vain, fd));
}
