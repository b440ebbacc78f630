/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("a timerfd of CLOCK_REALTIME with TFD_TIMER_ABSTIME expires for a time of that clock that is past, and not for one to "
     "come",
     LINUX("timerfd_create(2)", "DESCRIPTION, TFD_TIMER_ABSTIME"))
{
	int fd = GIVES(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK));
	struct itimerspec later = {.it_value = deadline_ms(3600000)}, past = {.it_value = deadline_ms(-1000)}, left;

	SUCCEEDS(timerfd_settime(fd, TFD_TIMER_ABSTIME, &later, NULL));
	SUCCEEDS(timerfd_gettime(fd, &left));
	AT_LEAST(left.it_value.tv_sec, 3000);
	NOTHING_TO_TAKE(fd);
	SUCCEEDS(timerfd_settime(fd, TFD_TIMER_ABSTIME, &past, NULL));
	TAKES(expired(fd), 1);
}
