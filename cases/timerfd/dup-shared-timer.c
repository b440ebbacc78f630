/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("a duplicate of a timerfd has the same timer, also when the first is closed", LINUX("timerfd_create(2)", "DESCRIPTION"))
{
	int fd = new_timerfd(), duplicate = GIVES(dup(fd));
	struct itimerspec left = {0};

	SUCCEEDS(timerfd_settime(fd, 0, IN_SECONDS(1000), NULL));
	MUST(close(fd));
	SUCCEEDS(timerfd_gettime(duplicate, &left));
	AT_LEAST(left.it_value.tv_sec, 900);
	EXPIRES_AT_ONCE(duplicate);
	TAKES(expired(duplicate), 1);
}
