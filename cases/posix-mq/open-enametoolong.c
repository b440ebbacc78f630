/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_open() of a name of 256 bytes after its slash fails with ENAMETOOLONG", LINUX("mq_open(3)", "ERRORS [ENAMETOOLONG]"))
{
	char name[258] = "/";

	memset(name + 1, 'x', 256);
	FAILS(ENAMETOOLONG, mq_open(name, O_RDWR | O_CREAT, 0600, SIZED(1, 1)));
	FAILS(ENAMETOOLONG, mq_open(name, O_RDWR));
}
