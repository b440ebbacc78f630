/* SPDX-License-Identifier: MIT */
#include "counter.h"

static void take_one(void *fd)
{
	TAKES(INT(fd), 1);
}

CASE("write() of 2 to an eventfd made with EFD_SEMAPHORE lets two blocked readers have 1 each",
     LINUX("eventfd(2)", "DESCRIPTION, EFD_SEMAPHORE"))
{
	int fd = MUST(eventfd(0, EFD_SEMAPHORE));
	pid_t one = child(take_one, &fd), other = child(take_one, &fd);

	BLOCKS(one);
	BLOCKS(other);
	PUTS(fd, 2);
	FINISHES(one);
	FINISHES(other);
	MUST(fcntl(fd, F_SETFL, O_NONBLOCK));
	NOTHING_TO_TAKE(fd);
}
