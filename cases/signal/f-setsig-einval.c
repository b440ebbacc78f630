/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETSIG */
#include <fcntl.h>

#include "signal.h"

CASE("fcntl() with F_SETSIG fails with EINVAL for no signal's number, and F_GETSIG is 0 at first",
     LINUX("fcntl(2)", "ERRORS EINVAL, F_SETSIG"))
{
	int end[2];

	MUST(pipe(end));
	EQUAL(fcntl(end[0], F_GETSIG), 0);
	FAILS(EINVAL, fcntl(end[0], F_SETSIG, -1));
	FAILS(EINVAL, fcntl(end[0], F_SETSIG, 4711));
	EQUAL(fcntl(end[0], F_GETSIG), 0);
}
