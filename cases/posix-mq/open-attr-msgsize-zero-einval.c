/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() that creates with an mq_msgsize of 0 or less fails with EINVAL and creates nothing",
     POSIX_OPTION(MSG, "mq_open", "ERRORS [EINVAL]"))
{
	const char *name = temp_mq_name();

	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 0)));
	FAILS(EINVAL, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, -1)));
	FAILS(ENOENT, mq_open(name, O_RDWR));
}
