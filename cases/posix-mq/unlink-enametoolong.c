/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("mq_unlink() of a name of 256 bytes after its slash fails with ENAMETOOLONG",
     LINUX("mq_unlink(3)", "ERRORS [ENAMETOOLONG]"))
{
	char name[258] = "/";

	memset(name + 1, 'x', 256);
	FAILS(ENAMETOOLONG, mq_unlink(name));
}
