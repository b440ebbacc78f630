/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("F_SETLK of a write lock through a descriptor open for reading only fails with EBADF and locks nothing",
     POSIX("fcntl", "ERRORS [EBADF]"))
{
	const char *file = temp_file(NULL, 0);
	int reader = MUST(open(file, O_RDONLY));

	fd = MUST(open(file, O_RDWR));
	FAILS(EBADF, fcntl(reader, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	FAILS(EBADF, fcntl(reader, F_SETLKW, record_lock(F_WRLCK, 0, 2)));
	LOCKED(fd, "---");
	GIVES(fcntl(reader, F_SETLK, record_lock(F_RDLCK, 1, 1)));
	LOCKED(fd, "-R-");
}
