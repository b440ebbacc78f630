/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigpending() fails with EFAULT for a set that cannot be written", LINUX("sigpending(2)", "ERRORS EFAULT"),
     NOT_UNDER_MEMCHECK("the bad address is meant"))
{
	FAILS(EFAULT, sigpending(bad_address()));
}
