/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("F_SETLK, F_SETLKW and F_GETLK on a closed descriptor fail with EBADF, and F_GETLK leaves the structure alone",
     POSIX("fcntl", "ERRORS [EBADF]"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	struct flock *request;

	MUST(close(fd));
	FAILS(EBADF, fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 1)));
	FAILS(EBADF, fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 1)));
	request = record_lock(F_WRLCK, 0, 1);
	FAILS(EBADF, fcntl(fd, F_GETLK, request));
	EQUAL(request->l_type, F_WRLCK);
}
