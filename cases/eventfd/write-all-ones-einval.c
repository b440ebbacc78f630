/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("write() of 0xffffffffffffffff to an eventfd fails with EINVAL and adds nothing",
     LINUX("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK));

	FAILS(EINVAL, write(fd, &(uint64_t){UINT64_MAX}, 8));
	NOTHING_TO_TAKE(fd);
	PUTS(fd, UINT64_MAX - 1);
	TAKES(fd, UINT64_MAX - 1);
}
