/* SPDX-License-Identifier: MIT */
#include "timer.h"

CASE("timer_create() fails with EINVAL for a clock that there is not", POSIX("timer_create", "ERRORS [EINVAL]"))
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
	timer_t timer;

	FAILS(EINVAL, timer_create((clockid_t)4711, &event, &timer));
	FAILS(EINVAL, timer_create((clockid_t)4711, NULL, &timer));
}
