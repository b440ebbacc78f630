/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("a lock with an l_type that is none of the three fails with EINVAL and changes no lock", POSIX("fcntl", "ERRORS [EINVAL]"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 1)));
	FAILS(EINVAL, fcntl(fd, F_SETLK, record_lock(99, 0, 3)));
	FAILS(EINVAL, fcntl(fd, F_SETLKW, record_lock(99, 0, 3)));
	FAILS(EINVAL, fcntl(fd, F_GETLK, record_lock(99, 0, 3)));
	LOCKED(fd, "-W-");
}
