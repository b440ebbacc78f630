/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("closing the descriptors of one file does not release the record locks on another", POSIX("close", "DESCRIPTION"))
{
	int other = MUST(open(temp_file(NULL, 0), O_RDWR));

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 2)));
	MUST(fcntl(other, F_SETLK, record_lock(F_WRLCK, 1, 2)));
	SUCCEEDS(close(other));
	FAILS(EBADF, fcntl(other, F_GETFD));
	LOCKED(fd, "-WW-");
}
