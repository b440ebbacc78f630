/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <sys/timerfd.h>

#include "faults.h"

NAMED(timerfd_settime, "old-value-not-stored", "the old setting is told as zero")
{
	long answer = REAL();

	if (answer == 0 && A(3))
		*(struct itimerspec *)A(3) = (struct itimerspec){0};
	return answer;
}

NAMED(timerfd_settime, "interval-ignored", "the timer expires once, whatever it_interval is")
{
	struct itimerspec setting = *(const struct itimerspec *)A(2);

	setting.it_interval = (struct timespec){0};
	return timerfd_settime((int)A(0), (int)A(1), &setting, (struct itimerspec *)A(3));
}

NAMED(timerfd_settime, "zero-expires", "a value of zero does not disarm the timer")
{
	const struct itimerspec *setting = (const struct itimerspec *)A(2);

	return setting->it_value.tv_sec == 0 && setting->it_value.tv_nsec == 0 ? 0 : REAL();
}
