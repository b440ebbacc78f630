/* SPDX-License-Identifier: MIT */
#include <errno.h>
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

NAMED(timerfd_settime, "bad-time-accepted", "a time that is none is accepted")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL ? 0 : answer;
}

NAMED(timerfd_create, "cloexec-ignored", "TFD_CLOEXEC is ignored")
{
	A(1) &= ~TFD_CLOEXEC;
	return REAL();
}

NAMED(timerfd_create, "any-clock", "a clock that does not exist is taken for CLOCK_MONOTONIC")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL ? timerfd_create(CLOCK_MONOTONIC, (int)A(1)) : answer;
}

NAMED(timerfd_gettime, "nothing-left", "the time that is left is told as zero")
{
	long answer = REAL();

	if (answer == 0)
		((struct itimerspec *)A(1))->it_value = (struct timespec){0};
	return answer;
}
