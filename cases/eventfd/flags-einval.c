/* SPDX-License-Identifier: MIT */
#include "counter.h"

#ifdef PLUMB_VARIANT_eventfd
#define REFUSES(flags) FAILS(EINVAL, eventfd(0, flags))
#else
#define REFUSES(flags) FAILS(EINVAL, timerfd_create(CLOCK_MONOTONIC, flags))
#endif

CASE("no " OBJECT " is made with a flag that does not exist: EINVAL, and no descriptor is opened",
     VARIANT(eventfd, "eventfd/flags-einval", LINUX("eventfd(2)", "ERRORS EINVAL")),
     VARIANT(timerfd, "timerfd/flags-einval", LINUX("timerfd_create(2)", "ERRORS EINVAL")))
{
	int next = next_fd();

	REFUSES(1 << 30);
	EQUAL(next_fd(), next);
}
