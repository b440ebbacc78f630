/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("a request for an " OBJECT " with an l_type that is none of the three fails with EINVAL and changes no lock",
     VARIANT(fcntl, "lock/fcntl-bad-type-einval", POSIX("fcntl", "ERRORS [EINVAL]")),
     VARIANT(ofd, "lock/ofd-bad-type-einval", POSIX("fcntl", "ERRORS [EINVAL]")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 1, 1)));
	FAILS(EINVAL, fcntl(fd, SETLK, record_lock(99, 0, 3)));
	FAILS(EINVAL, fcntl(fd, SETLKW, record_lock(99, 0, 3)));
	FAILS(EINVAL, fcntl(fd, GETLK, record_lock(99, 0, 3)));
	LOCKED(fd, "-W-");
}
