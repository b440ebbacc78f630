/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("what write() of more than 8 bytes to an eventfd does: EINVAL on newer kernels, or the first 8 are taken",
     IMPL("eventfd(2)", "DESCRIPTION, write(2)"))
{
	int fd = MUST(eventfd(5, EFD_NONBLOCK));
	ssize_t written = write(fd, (uint64_t[2]){2, 9}, 16);

	HOLDS(written == 8 || (written == -1 && errno == EINVAL));
	OBSERVE("%s", written == 8 ? "8 bytes are taken" : "EINVAL");
	TAKES(fd, written == 8 ? 7 : 5);
}
