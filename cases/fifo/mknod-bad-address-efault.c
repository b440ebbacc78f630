/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

CASE("mknod() with a path at an address that may not be read fails with EFAULT", LINUX("mknod(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("memcheck takes a bad address that is meant for an error"))
{
	FAILS(EFAULT, mknod(bad_address(), S_IFIFO | 0600, 0));
}
