/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("select() with a timeout of -1 seconds fails with EINVAL", POSIX("select", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, select(0, NULL, NULL, NULL, &(struct timeval){-1, 0}));
}
