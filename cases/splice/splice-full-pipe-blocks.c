/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include "stream.h"

static int from[2], to[2];

static void splice_two(void *unused)
{
	(void)unused;
	EQUAL(splice(from[0], NULL, to[1], NULL, 2, 0), 2);
}

static void drain(int fd, size_t size)
{
	char data[4096];

	while (size > 0)
		size -= (size_t)MUST(read(fd, data, size < sizeof(data) ? size : sizeof(data)));
}

CASE("splice() to a full pipe blocks until that pipe is read, and then its bytes come after those read",
     LINUX("splice(2)", "DESCRIPTION"))
{
	MUST(pipe(from));
	MUST(pipe(to));
	MUST(write(from[1], "ab", 2));
	size_t before = fill(to[1]);
	pid_t mover = child(splice_two, NULL);
	BLOCKS(mover);
	drain(to[0], before);
	FINISHES(mover);
	set_nonblocking(to[0]);
	READS(to[0], "ab");
}
