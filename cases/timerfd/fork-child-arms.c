/* SPDX-License-Identifier: MIT */
#include "counter.h"

static void arm(void *fd)
{
	EXPIRES_AT_ONCE(INT(fd));
}

CASE("a timerfd that an inheriting child has armed expires for the parent, after the child's end",
     LINUX("timerfd_create(2)", "DESCRIPTION, fork(2) semantics"))
{
	int fd = new_timerfd();

	FINISHES(child(arm, &fd));
	TAKES(expired(fd), 1);
}
