/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void refuse(short whence, off_t start, off_t length)
{
	FAILS(EINVAL,
	      fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = whence, .l_start = start, .l_len = length}));
}

CASE("an " OBJECT " that would begin before the first byte of the file fails with EINVAL and locks nothing",
     VARIANT(fcntl, "lock/fcntl-before-bof-einval", POSIX("fcntl", "ERRORS [EINVAL]")),
     VARIANT(ofd, "lock/ofd-before-bof-einval", POSIX("fcntl", "ERRORS [EINVAL]")))
{
	fd = MUST(open(temp_file(NULL, 6), O_RDWR));
	MUST(lseek(fd, 3, SEEK_SET));
	refuse(SEEK_SET, -1, 5);
	refuse(SEEK_SET, 2, -3);
	refuse(SEEK_CUR, -4, 2);
	refuse(SEEK_CUR, 0, -4);
	refuse(SEEK_END, -7, 0);
	LOCKED(fd, "--------");
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 2, -2)));
	LOCKED(fd, "WW------");
}
