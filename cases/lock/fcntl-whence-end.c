/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("a lock with SEEK_END is placed from the end of the file at the time of the call, and stays there when the file grows",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 5), O_RDWR));
	GIVES(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = -2, .l_len = 3}));
	LOCKED(fd, "---WWW----");
	MUST(ftruncate(fd, 8));
	LOCKED(fd, "---WWW----");
	GIVES(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_END, .l_start = 0, .l_len = 1}));
	LOCKED(fd, "---WWW--R-");
	EQUAL(lseek(fd, 0, SEEK_CUR), 0);
}
