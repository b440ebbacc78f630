/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("a lock with an l_whence that is none of the three fails with EINVAL and locks nothing", POSIX("fcntl", "ERRORS [EINVAL]"))
{
	struct flock request = {.l_type = F_WRLCK, .l_whence = 99, .l_start = 0, .l_len = 2};

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FAILS(EINVAL, fcntl(fd, F_SETLK, &request));
	FAILS(EINVAL, fcntl(fd, F_SETLKW, &request));
	FAILS(EINVAL, fcntl(fd, F_GETLK, &request));
	EQUAL(request.l_type, F_WRLCK);
	LOCKED(fd, "---");
}
