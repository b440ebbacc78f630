/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("a request for an " OBJECT " with an l_whence that is none of the three fails with EINVAL and locks nothing",
     VARIANT(fcntl, "lock/fcntl-bad-whence-einval", POSIX("fcntl", "ERRORS [EINVAL]")),
     VARIANT(ofd, "lock/ofd-bad-whence-einval", POSIX("fcntl", "ERRORS [EINVAL]")))
{
	struct flock request = {.l_type = F_WRLCK, .l_whence = 99, .l_start = 0, .l_len = 2};

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FAILS(EINVAL, fcntl(fd, SETLK, &request));
	FAILS(EINVAL, fcntl(fd, SETLKW, &request));
	FAILS(EINVAL, fcntl(fd, GETLK, &request));
	EQUAL(request.l_type, F_WRLCK);
	LOCKED(fd, "---");
}
