/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("F_UNLCK unlocks through a descriptor open for reading only or for writing only, and succeeds where nothing is locked",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int reader = MUST(open(file, O_RDONLY)), writer = MUST(open(file, O_WRONLY));

	fd = MUST(open(file, O_RDWR));
	GIVES(fcntl(reader, F_SETLK, record_lock(F_UNLCK, 0, 0)));
	GIVES(fcntl(writer, F_SETLK, record_lock(F_UNLCK, 5, 1)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 2)));
	LOCKED(fd, "WWRR-");
	GIVES(fcntl(reader, F_SETLK, record_lock(F_UNLCK, 1, 1)));
	GIVES(fcntl(writer, F_SETLK, record_lock(F_UNLCK, 2, 1)));
	LOCKED(fd, "W--R-");
}
