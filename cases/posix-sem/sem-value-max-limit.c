/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

CASE("SEM_VALUE_MAX is at least 32767, as _POSIX_SEM_VALUE_MAX is, and sysconf() gives no less, or says that there is no limit",
     POSIX("<limits.h>", "Runtime Invariant Values, SEM_VALUE_MAX"))
{
	errno = 0;
	long limit = sysconf(_SC_SEM_VALUE_MAX);

	HOLDS(limit >= 32767 || (limit == -1 && errno == 0));
#ifdef SEM_VALUE_MAX
	AT_LEAST(SEM_VALUE_MAX, 32767);
	HOLDS(limit == -1 || limit >= SEM_VALUE_MAX);
#endif
	EQUAL(_POSIX_SEM_VALUE_MAX, 32767);
}
