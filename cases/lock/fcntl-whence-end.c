/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("an " OBJECT
     " with SEEK_END is placed from the end of the file at the time of the call, and stays there when the file grows",
     VARIANT(fcntl, "lock/fcntl-whence-end", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-whence-end", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 5), O_RDWR));
	GIVES(fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = -2, .l_len = 3}));
	LOCKED(fd, "---WWW----");
	MUST(ftruncate(fd, 8));
	LOCKED(fd, "---WWW----");
	GIVES(fcntl(fd, SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_END, .l_start = 0, .l_len = 1}));
	LOCKED(fd, "---WWW--R-");
	EQUAL(lseek(fd, 0, SEEK_CUR), 0);
}
