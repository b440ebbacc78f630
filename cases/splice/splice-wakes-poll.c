/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include <poll.h>

#include "stream.h"

static int from[2], to[2];

static void wait_for(int fd, short event)
{
	struct pollfd one = {.fd = fd, .events = event, .revents = -1};

	EQUAL(poll(&one, 1, -1), 1);
	EQUAL(one.revents, event);
}

static void wait_for_data(void *unused)
{
	(void)unused;
	wait_for(to[0], POLLIN);
}

static void wait_for_room(void *unused)
{
	(void)unused;
	wait_for(from[1], POLLOUT);
}

CASE("splice() wakes a poll() that waits for data in its target, and one that waits for room in its source",
     LINUX("splice(2)", "DESCRIPTION"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	size_t filled = fill(from[1]);
	pid_t below = child(wait_for_data, NULL), above = child(wait_for_room, NULL);
	BLOCKS(below);
	BLOCKS(above);
	for (size_t moved = 0; moved < filled;)
		moved += (size_t)GIVES(splice(from[0], NULL, to[1], NULL, filled - moved, SPLICE_F_NONBLOCK));
	FINISHES(below);
	FINISHES(above);
}
