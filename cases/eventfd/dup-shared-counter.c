/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("a duplicate of an eventfd has the same counter, also when the first is closed", LINUX("eventfd(2)", "DESCRIPTION"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK)), duplicate = GIVES(dup(fd));

	PUTS(fd, 3);
	PUTS(duplicate, 4);
	TAKES(fd, 7);
	NOTHING_TO_TAKE(duplicate);
	PUTS(fd, 5);
	MUST(close(fd));
	TAKES(duplicate, 5);
}
