/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "signal.h"

CASE("sigaction() fails with EINVAL for 0 and for numbers that no signal has", POSIX("sigaction", "ERRORS [EINVAL]"))
{
	struct sigaction action = {.sa_handler = SIG_IGN};

	MUST(sigemptyset(&action.sa_mask));
	FAILS(EINVAL, sigaction(0, &action, NULL));
	FAILS(EINVAL, sigaction(-1, &action, NULL));
	FAILS(EINVAL, sigaction(INT_MAX, &action, NULL));
	FAILS(EINVAL, sigaction(INT_MIN, &action, NULL));
}
