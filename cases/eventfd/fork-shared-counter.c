/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

static void take_and_add(void *fd)
{
	uint64_t three = 3, value = 0;

	EQUAL(read(INT(fd), &value, sizeof(value)), 8);
	EQUAL(value, 7);
	EQUAL(write(INT(fd), &three, sizeof(three)), 8);
}

CASE("a child that inherits an eventfd shares its counter: it reads what the parent wrote, and the parent what it wrote",
     LINUX("eventfd(2)", "DESCRIPTION"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK));
	uint64_t seven = 7, value = 0;

	EQUAL(write(fd, &seven, sizeof(seven)), 8);
	FINISHES(child(take_and_add, &fd));
	EQUAL(read(fd, &value, sizeof(value)), 8);
	EQUAL(value, 3);
}
