/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("write() of fewer than 8 bytes to an eventfd fails with EINVAL and adds nothing",
     LINUX("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(5, EFD_NONBLOCK));

	FAILS(EINVAL, write(fd, &(uint64_t){1}, 7));
	FAILS(EINVAL, write(fd, &(uint64_t){1}, 4));
	TAKES(fd, 5);
}
