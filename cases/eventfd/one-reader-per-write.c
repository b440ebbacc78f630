/* SPDX-License-Identifier: MIT */
#include "counter.h"

static int fd;

/* Tells by its own eventfd what it has read. */
static void take_and_tell(void *told)
{
	uint64_t number = 0;

	EQUAL(read(fd, &number, 8), 8);
	MUST(write(INT(told), &number, 8));
}

CASE("one write() to an eventfd lets one of two blocked readers have the whole number, and the other goes on waiting",
     LINUX("eventfd(2)", "DESCRIPTION, read(2)"))
{
	int told = MUST(eventfd(0, 0));

	fd = MUST(eventfd(0, 0));
	pid_t one = child(take_and_tell, &told), other = child(take_and_tell, &told);
	BLOCKS(one);
	BLOCKS(other);
	PUTS(fd, 3);
	TAKES(told, 3);
	PUTS(fd, 4);
	TAKES(told, 4);
	FINISHES(one);
	FINISHES(other);
	MUST(fcntl(fd, F_SETFL, O_NONBLOCK));
	NOTHING_TO_TAKE(fd);
}
