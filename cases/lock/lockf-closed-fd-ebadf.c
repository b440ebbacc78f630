/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lockf() on a closed descriptor fails with EBADF, whatever the function is", XSI("lockf", "ERRORS [EBADF]"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	MUST(close(fd));
	FAILS(EBADF, lockf(fd, F_LOCK, 1));
	FAILS(EBADF, lockf(fd, F_TLOCK, 1));
	FAILS(EBADF, lockf(fd, F_ULOCK, 1));
	FAILS(EBADF, lockf(fd, F_TEST, 1));
}
