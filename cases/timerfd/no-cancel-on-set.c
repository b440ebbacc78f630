/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <unistd.h>

#include "clock.h"

CASE("to set the clock cancels no timerfd that lacks TFD_TIMER_CANCEL_ON_SET: absolute, relative, or of another clock",
     LINUX("timerfd_create(2)", "DESCRIPTION, TFD_TIMER_CANCEL_ON_SET"), NEEDS(OWN_MACHINE))
{
	struct itimerspec in_two_hours = {.it_value = in_seconds(7200)}, two_hours = {.it_value = {.tv_sec = 7200}};
	struct itimerspec left;
	uint64_t expirations;
	int timers[] = {MUST(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK)), MUST(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK)),
			MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK))};

	SUCCEEDS(timerfd_settime(timers[0], TFD_TIMER_ABSTIME, &in_two_hours, NULL));
	SUCCEEDS(timerfd_settime(timers[1], TFD_TIMER_CANCEL_ON_SET, &two_hours, NULL));
	SUCCEEDS(timerfd_settime(timers[2], 0, &two_hours, NULL));
	set_clock_on(3600);
	for (int i = 0; i < 3; i++) {
		FAILS(EAGAIN, read(timers[i], &expirations, sizeof(expirations)));
		left = (struct itimerspec){0};
		SUCCEEDS(timerfd_gettime(timers[i], &left));
		AT_LEAST(left.it_value.tv_sec, 3000);
	}
}
