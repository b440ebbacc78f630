/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("a timerfd that has expired and was read can be armed again, as often as one likes",
     LINUX("timerfd_create(2)", "DESCRIPTION, timerfd_settime()"))
{
	int fd = new_timerfd();

	for (int i = 0; i < 20; i++) {
		EXPIRES_AT_ONCE(fd);
		TAKES(expired(fd), 1);
		NOTHING_TO_TAKE(fd);
	}
}
