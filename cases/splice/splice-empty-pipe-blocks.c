/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int from[2], to[2];

static void splice_two(void *unused)
{
	(void)unused;
	EQUAL(splice(from[0], NULL, to[1], NULL, 4, 0), 2);
}

CASE("splice() from an empty pipe that has a writer blocks until bytes are written, and then moves those",
     LINUX("splice(2)", "DESCRIPTION"))
{
	char data[8];

	MUST(pipe(from));
	MUST(pipe(to));
	pid_t mover = child(splice_two, NULL);
	BLOCKS(mover);
	MUST(write(from[1], "ab", 2));
	FINISHES(mover);
	MUST(fcntl(to[0], F_SETFL, O_NONBLOCK));
	EQUAL(read(to[0], data, sizeof(data)), 2);
	EQUAL_BYTES(data, "ab", 2);
}
