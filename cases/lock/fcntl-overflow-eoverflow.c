/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("an " OBJECT " whose last byte would be beyond the largest offset fails with EOVERFLOW and locks nothing",
     VARIANT(fcntl, "lock/fcntl-overflow-eoverflow", POSIX("fcntl", "ERRORS [EOVERFLOW]")),
     VARIANT(ofd, "lock/ofd-overflow-eoverflow", POSIX("fcntl", "ERRORS [EOVERFLOW]")))
{
	fd = MUST(open(temp_file(NULL, 4), O_RDWR));
	FAILS(EOVERFLOW, fcntl(fd, SETLK, record_lock(F_WRLCK, largest_offset(), 2)));
	FAILS(EOVERFLOW, fcntl(fd, SETLK, record_lock(F_WRLCK, 2, largest_offset())));
	FAILS(EOVERFLOW, fcntl(fd, GETLK, record_lock(F_WRLCK, 2, largest_offset())));
	FAILS(EOVERFLOW,
	      fcntl(fd, SETLK,
		    &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = largest_offset() - 3, .l_len = 1}));
	LOCKED(fd, "-----");
}
