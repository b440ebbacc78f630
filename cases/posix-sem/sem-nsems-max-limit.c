/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("sysconf() gives a SEM_NSEMS_MAX of at least 256, or says that there is no limit",
     POSIX("<limits.h>", "Runtime Invariant Values, SEM_NSEMS_MAX"))
{
	errno = 0;
	long limit = sysconf(_SC_SEM_NSEMS_MAX);

	HOLDS(limit >= 256 || (limit == -1 && errno == 0));
	EQUAL(_POSIX_SEM_NSEMS_MAX, 256);
}
