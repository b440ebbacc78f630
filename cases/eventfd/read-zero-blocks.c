/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

static void read_five(void *fd)
{
	uint64_t value = 0;

	EQUAL(read(INT(fd), &value, sizeof(value)), 8);
	EQUAL(value, 5);
}

CASE("read() of an eventfd whose counter is 0 blocks until another process writes, and returns what that wrote",
     LINUX("eventfd(2)", "DESCRIPTION, read(2)"))
{
	int fd = MUST(eventfd(0, 0));
	uint64_t five = 5;

	pid_t reader = child(read_five, &fd);
	BLOCKS(reader);
	MUST(write(fd, &five, sizeof(five)));
	FINISHES(reader);
}
