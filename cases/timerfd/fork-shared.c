/* SPDX-License-Identifier: MIT */
#include "counter.h"

static void take_one(void *fd)
{
	TAKES(expired(INT(fd)), 1);
}

CASE("a child that inherits a timerfd shares the timer: an expiration that it has read is gone for the parent too",
     LINUX("timerfd_create(2)", "NOTES, fork(2) semantics"))
{
	int fd = new_timerfd();

	EXPIRES_AT_ONCE(fd);
	FINISHES(child(take_one, &fd));
	NOTHING_TO_TAKE(fd);
}
