/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "counter.h"

CASE("read() of an " OBJECT " into more than 8 bytes stores 8 and leaves the rest alone",
     VARIANT(eventfd, "eventfd/read-large-buffer", LINUX("eventfd(2)", "DESCRIPTION, read(2)")),
     VARIANT(timerfd, "timerfd/read-large-buffer", LINUX("timerfd_create(2)", "DESCRIPTION, read(2)")))
{
	uint64_t numbers[2] = {0, 77};
#ifdef PLUMB_VARIANT_eventfd
	int fd = MUST(eventfd(1, EFD_NONBLOCK));
#else
	int fd = new_timerfd();

	EXPIRES_AT_ONCE(fd);
#endif

	EQUAL(read(expired(fd), numbers, sizeof(numbers)), 8);
	EQUAL(numbers[0], 1);
	EQUAL(numbers[1], 77);
	NOTHING_TO_TAKE(fd);
}
