/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("sysconf(_SC_MQ_PRIO_MAX) is 32768", LINUX("mq_overview(7)", "DESCRIPTION"))
{
	EQUAL(sysconf(_SC_MQ_PRIO_MAX), 32768);
}
