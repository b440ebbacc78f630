/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigsuspend() fails with EFAULT for a set that cannot be read", LINUX("sigsuspend(2)", "ERRORS EFAULT"),
     NOT_UNDER_MEMCHECK("the bad address is meant"))
{
	FAILS(EFAULT, sigsuspend(bad_address()));
}
