/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("timerfd_create() of a clock that does not exist, or of one of processor time, fails with EINVAL",
     LINUX("timerfd_create(2)", "ERRORS EINVAL"))
{
	int next = next_fd();

	FAILS(EINVAL, timerfd_create(9999, 0));
	FAILS(EINVAL, timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0));
	EQUAL(next_fd(), next);
}
