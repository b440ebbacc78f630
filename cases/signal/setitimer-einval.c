/* SPDX-License-Identifier: MIT */
#include <sys/time.h>

#include "signal.h"

CASE("setitimer() and getitimer() fail with EINVAL for a timer that there is not, setitimer() for a second of microseconds",
     LINUX("setitimer(2)", "ERRORS EINVAL"))
{
	struct itimerval some = {.it_value = {1000, 0}}, now;

	FAILS(EINVAL, setitimer(4711, &some, NULL));
	FAILS(EINVAL, getitimer(4711, &now));
	some.it_value.tv_usec = 1000000;
	FAILS(EINVAL, setitimer(ITIMER_REAL, &some, NULL));
	SUCCEEDS(getitimer(ITIMER_REAL, &now));
	EQUAL(now.it_value.tv_sec, 0);
}
