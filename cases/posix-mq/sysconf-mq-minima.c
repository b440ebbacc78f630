/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("sysconf() gives an MQ_PRIO_MAX of at least 32 and an MQ_OPEN_MAX of at least 8, or says that they have no limit",
     POSIX_OPTION(MSG, "<limits.h>", "_POSIX_MQ_OPEN_MAX, _POSIX_MQ_PRIO_MAX"))
{
	long prio = sysconf(_SC_MQ_PRIO_MAX), open = sysconf(_SC_MQ_OPEN_MAX);

	HOLDS(prio == -1 || prio >= 32);
	HOLDS(open == -1 || open >= 8);
}
