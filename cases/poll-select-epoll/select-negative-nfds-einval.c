/* SPDX-License-Identifier: MIT */
#include "readiness.h"

CASE("select() and pselect() with a negative nfds fail with EINVAL", POSIX("select", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, select(-1, NULL, NULL, NULL, &(struct timeval){0}));
	FAILS(EINVAL, pselect(-1, NULL, NULL, NULL, &(struct timespec){0}, NULL));
}
