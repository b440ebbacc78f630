/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("an " OBJECT " with SEEK_CUR is placed from the file offset at the time of the call, which it does not move",
     VARIANT(fcntl, "lock/fcntl-whence-cur", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-whence-cur", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 20), O_RDWR));
	MUST(lseek(fd, 5, SEEK_SET));
	GIVES(fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_start = -2, .l_len = 3}));
	EQUAL(lseek(fd, 0, SEEK_CUR), 5);
	LOCKED(fd, "---WWW----");
	MUST(lseek(fd, 7, SEEK_SET));
	LOCKED(fd, "---WWW----");
	GIVES(fcntl(fd, SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_CUR, .l_start = 1, .l_len = 1}));
	LOCKED(fd, "---WWW--R-");
}
