/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() of the name \"/\" fails with ENOENT, to create it or not", LINUX("mq_open(3)", "ERRORS [ENOENT]"))
{
	FAILS(ENOENT, mq_open("/", O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	FAILS(ENOENT, mq_open("/", O_RDWR));
}
