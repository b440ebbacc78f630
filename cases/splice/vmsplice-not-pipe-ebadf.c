/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice() */
#include <sys/uio.h>

#include "stream.h"

CASE("vmsplice() to a file, or to a descriptor that is not open, fails with EBADF and stores nothing",
     LINUX("vmsplice(2)", "ERRORS [EBADF]"))
{
	int file = MUST(open(temp_file("...", 3), O_RDWR));
	struct iovec part = {"abc", 3};

	need_call(vmsplice(-1, NULL, 0, 0));
	FAILS(EBADF, vmsplice(file, &part, 1, 0));
	FAILS(EBADF, vmsplice(-1, &part, 1, 0));
	READS(file, "...");
}
