/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a timerfd of CLOCK_BOOTTIME expires after its time, and at a time of that clock with TFD_TIMER_ABSTIME",
     LINUX("timerfd_create(2)", "DESCRIPTION, CLOCK_BOOTTIME"))
{
	enum { BOOTTIME = 7 };
	struct itimerspec soon = {.it_value = {.tv_nsec = 50000000}}, past;
	uint64_t expirations = 0;
	int64_t start = now_ms();
	int fd = MUST(timerfd_create(BOOTTIME, 0));

	SUCCEEDS(timerfd_settime(fd, 0, &soon, NULL));
	EQUAL(read(fd, &expirations, 8), 8);
	EQUAL(expirations, 1);
	AT_LEAST(now_ms() - start, 49);
	past = (struct itimerspec){0};
	expirations = 0;
	MUST(clock_gettime(BOOTTIME, &past.it_value));
	SUCCEEDS(timerfd_settime(fd, TFD_TIMER_ABSTIME, &past, NULL));
	EQUAL(read(fd, &expirations, 8), 8);
	EQUAL(expirations, 1);
}
