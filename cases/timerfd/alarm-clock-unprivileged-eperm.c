/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>

#include "plumbline.h"

static void create(void *unused)
{
	enum { REALTIME_ALARM = 8, BOOTTIME_ALARM = 9 };
	int next = next_fd();

	(void)unused;
	if (LOOK(timerfd_create(REALTIME_ALARM, 0)) < 0 && errno == EINVAL)
		SKIP("there is no such clock here");
	FAILS(EPERM, timerfd_create(REALTIME_ALARM, 0));
	FAILS(EPERM, timerfd_create(BOOTTIME_ALARM, 0));
	EQUAL(next_fd(), next);
}

CASE("timerfd_create() for a clock that wakes the system fails with EPERM for who lacks CAP_WAKE_ALARM",
     LINUX("timerfd_create(2)", "ERRORS EPERM"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(create, NULL));
}
