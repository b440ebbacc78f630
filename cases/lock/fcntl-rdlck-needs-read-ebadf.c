/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("F_SETLK of a read lock through a descriptor open for writing only fails with EBADF and locks nothing",
     POSIX("fcntl", "ERRORS [EBADF]"))
{
	const char *file = temp_file(NULL, 0);
	int writer = MUST(open(file, O_WRONLY));

	fd = MUST(open(file, O_RDWR));
	FAILS(EBADF, fcntl(writer, F_SETLK, record_lock(F_RDLCK, 0, 2)));
	FAILS(EBADF, fcntl(writer, F_SETLKW, record_lock(F_RDLCK, 0, 2)));
	LOCKED(fd, "---");
	GIVES(fcntl(writer, F_SETLK, record_lock(F_WRLCK, 1, 1)));
	LOCKED(fd, "-W-");
}
