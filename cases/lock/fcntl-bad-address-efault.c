/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("F_SETLK, F_SETLKW and F_GETLK with a structure at an address that is not accessible fail with EFAULT and lock nothing",
     LINUX("fcntl(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FAILS(EFAULT, fcntl(fd, F_SETLK, bad_address()));
	FAILS(EFAULT, fcntl(fd, F_SETLKW, bad_address()));
	FAILS(EFAULT, fcntl(fd, F_GETLK, bad_address()));
	LOCKED(fd, "---");
}
