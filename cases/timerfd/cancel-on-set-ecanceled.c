/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <unistd.h>

#include "clock.h"

CASE("read() of a timerfd that has TFD_TIMER_CANCEL_ON_SET fails with ECANCELED once the clock was set",
     LINUX("timerfd_create(2)", "DESCRIPTION, TFD_TIMER_CANCEL_ON_SET"), NEEDS(OWN_MACHINE))
{
	struct itimerspec in_an_hour = {.it_value = in_seconds(3600)};
	uint64_t expirations;
	int fd = MUST(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK));

	SUCCEEDS(timerfd_settime(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &in_an_hour, NULL));
	FAILS(EAGAIN, read(fd, &expirations, sizeof(expirations)));
	set_clock_on(60);
	FAILS(ECANCELED, read(fd, &expirations, sizeof(expirations)));
}
