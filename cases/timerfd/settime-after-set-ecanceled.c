/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <unistd.h>

#include "clock.h"

CASE("timerfd_settime() of a timer that was cancelled and not read since fails with ECANCELED, and sets the timer none the "
     "less",
     LINUX("timerfd_create(2)", "NOTES, TFD_TIMER_CANCEL_ON_SET"), NEEDS(OWN_MACHINE))
{
	struct itimerspec in_an_hour = {.it_value = in_seconds(3600)}, at_once = {.it_value = {.tv_nsec = 1}};
	struct itimerspec left;
	uint64_t expirations = 0;
	int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, fd = MUST(timerfd_create(CLOCK_REALTIME, 0));

	SUCCEEDS(timerfd_settime(fd, flags, &in_an_hour, NULL));
	set_clock_on(60);
	FAILS(ECANCELED, timerfd_settime(fd, flags, &at_once, NULL));
	EQUAL(read(fd, &expirations, sizeof(expirations)), 8);
	EQUAL(expirations, 1);
	SUCCEEDS(timerfd_gettime(fd, &left));
	EQUAL(left.it_value.tv_sec, 0);
}
