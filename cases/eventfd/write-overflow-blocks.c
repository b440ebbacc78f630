/* SPDX-License-Identifier: MIT */
#include "counter.h"

static void write_three(void *fd)
{
	PUTS(INT(fd), 3);
}

CASE("write() of a number that the counter of an eventfd has no room for blocks until it is read, and is then added in full",
     LINUX("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(0, 0));

	PUTS(fd, UINT64_MAX - 3);
	pid_t writer = child(write_three, &fd);
	BLOCKS(writer);
	TAKES(fd, UINT64_MAX - 3);
	FINISHES(writer);
	TAKES(fd, 3);
}
