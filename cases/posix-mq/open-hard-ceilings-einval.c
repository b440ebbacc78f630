/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() with an mq_maxmsg of 65537 or an mq_msgsize of 16777217 fails with EINVAL, privileged or not",
     LINUX("mq_overview(7)", "/proc interfaces"))
{
	const char *name = temp_mq_name();

	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(65537, 1)));
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 16777217)));
	FAILS(ENOENT, mq_open(name, O_RDWR));
}
