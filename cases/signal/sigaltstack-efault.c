/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigaltstack() fails with EFAULT when the old stack cannot be written", LINUX("sigaltstack(2)", "ERRORS EFAULT"),
     NOT_UNDER_MEMCHECK("the bad address is meant"))
{
	FAILS(EFAULT, sigaltstack(NULL, bad_address()));
}
