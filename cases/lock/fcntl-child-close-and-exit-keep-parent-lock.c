/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static void close_all(void *file)
{
	int other = MUST(open(file, O_RDONLY));

	SUCCEEDS(close(other));
	FAILS(EBADF, fcntl(other, F_GETFD));
	SUCCEEDS(close(fd));
	FAILS(EBADF, fcntl(fd, F_GETFD));
}

CASE("a child that closes descriptors of the file, its parent's among them, and ends does not release its parent's locks",
     POSIX("close", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);

	fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 2)));
	FINISHES(child(close_all, (void *)file));
	LOCKED(fd, "-WW-");
}
