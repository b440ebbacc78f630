/* SPDX-License-Identifier: MIT */
#include "counter.h"

#ifdef PLUMB_VARIANT_eventfd
#define MAKE(flags) eventfd(0, flags)
#else
#define MAKE(flags) timerfd_create(CLOCK_MONOTONIC, flags)
#endif

CASE("no " OBJECT " is made with a flag that does not exist: EINVAL, and no descriptor is opened",
     VARIANT(eventfd, "eventfd/flags-einval", LINUX("eventfd(2)", "ERRORS EINVAL")),
     VARIANT(timerfd, "timerfd/flags-einval", LINUX("timerfd_create(2)", "ERRORS EINVAL")))
{
	int next = next_fd();

	FAILS(EINVAL, MAKE(1 << 30));
	EQUAL(next_fd(), next);
}
