/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

CASE("poll() and ppoll() of entries of which one is not accessible fail with EFAULT, and answer none",
     LINUX("poll(2)", "ERRORS EFAULT"), NOT_UNDER_MEMCHECK("the bad address is what it reports"))
{
	struct pollfd *one = guarded(sizeof(*one));

	*one = (struct pollfd){.fd = -1, .revents = -1};
	FAILS(EFAULT, poll(bad_address(), 1, 0));
	FAILS(EFAULT, poll(one, 2, 0));
	FAILS(EFAULT, ppoll(bad_address(), 1, &(struct timespec){0, 0}, NULL));
	FAILS(EFAULT, ppoll(one, 2, &(struct timespec){0, 0}, NULL));
	EQUAL(one->revents, -1);
	EQUAL(poll(one, 1, 0), 0);
	EQUAL(one->revents, 0);
}
