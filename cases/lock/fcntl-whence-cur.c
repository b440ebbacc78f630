/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("a lock with SEEK_CUR is placed from the file offset at the time of the call, which it does not move",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 20), O_RDWR));
	MUST(lseek(fd, 5, SEEK_SET));
	GIVES(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_start = -2, .l_len = 3}));
	EQUAL(lseek(fd, 0, SEEK_CUR), 5);
	LOCKED(fd, "---WWW----");
	MUST(lseek(fd, 7, SEEK_SET));
	LOCKED(fd, "---WWW----");
	GIVES(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_CUR, .l_start = 1, .l_len = 1}));
	LOCKED(fd, "---WWW--R-");
}
