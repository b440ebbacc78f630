/* SPDX-License-Identifier: MIT */
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

static void read_one_expiration(void *fd)
{
	struct itimerspec in_30_ms = {.it_value = {.tv_nsec = 30000000}};
	int64_t start = now_ms();
	uint64_t expirations = 0;

	EQUAL(timerfd_settime(INT(fd), 0, &in_30_ms, NULL), 0);
	EQUAL(read(INT(fd), &expirations, sizeof(expirations)), 8);
	EQUAL(expirations, 1);
	AT_LEAST(now_ms() - start, 29);
}

CASE("read() of a timerfd blocks until the timer has expired, not less than the time set, and of one set once returns 1",
     LINUX("timerfd_create(2)", "DESCRIPTION, read(2)"))
{
	int fd = GIVES(timerfd_create(CLOCK_MONOTONIC, 0));

	FINISHES(child(read_one_expiration, &fd));
}
