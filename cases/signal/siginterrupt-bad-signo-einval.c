/* SPDX-License-Identifier: MIT */
#include "signal.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

CASE("siginterrupt() fails with EINVAL for a number that no signal has", LINUX("siginterrupt(3)", "ERRORS EINVAL"))
{
	FAILS(EINVAL, siginterrupt(-1, 1));
	FAILS(EINVAL, siginterrupt(0, 1));
}
