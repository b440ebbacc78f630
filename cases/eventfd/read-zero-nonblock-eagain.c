/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("read() of an " OBJECT " that was made not to block fails with EAGAIN while there is nothing to read, and stores nothing",
     VARIANT(eventfd, "eventfd/read-zero-nonblock-eagain", LINUX("eventfd(2)", "DESCRIPTION, read(2)")),
     VARIANT(timerfd, "timerfd/read-nonblock-eagain", LINUX("timerfd_create(2)", "DESCRIPTION, read(2)")))
{
	uint64_t number = 77;
#ifdef PLUMB_VARIANT_eventfd
	int fd = GIVES(eventfd(0, EFD_NONBLOCK));
#else
	int fd = GIVES(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
#endif

	FAILS(EAGAIN, read(fd, &number, 8));
	EQUAL(number, 77);
#ifdef PLUMB_VARIANT_eventfd
	PUTS(fd, 1);
#else
	EXPIRES_AT_ONCE(fd);
#endif
	TAKES(expired(fd), 1);
	FAILS(EAGAIN, read(fd, &number, 8));
}
