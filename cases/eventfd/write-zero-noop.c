/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("write() of 0 to an eventfd returns 8 and changes nothing", LINUX("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK));

	PUTS(fd, 0);
	NOTHING_TO_TAKE(fd);
	PUTS(fd, 4);
	PUTS(fd, 0);
	TAKES(fd, 4);
}
