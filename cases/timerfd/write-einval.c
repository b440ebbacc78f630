/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("write() to a timerfd fails with EINVAL", LINUX("write(2)", "ERRORS EINVAL"))
{
	int fd = new_timerfd();

	FAILS(EINVAL, write(fd, &(uint64_t){1}, 8));
	NOTHING_TO_TAKE(fd);
}
