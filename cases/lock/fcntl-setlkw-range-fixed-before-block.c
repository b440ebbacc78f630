/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(fd, F_SETLKW, request));
	LOCKED(fd, "----WW----");
}

/* The child has the file offset in common with its parent, who moves it. */
CASE("F_SETLKW that had to wait locks the bytes that SEEK_END or SEEK_CUR meant before it waited",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	struct flock from_end = {.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = 1, .l_len = 2};
	struct flock from_offset = {.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_start = 1, .l_len = 2};

	fd = MUST(open(temp_file(NULL, 3), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 9)));
	pid_t waiter = child(wait_for_lock, &from_end);
	BLOCKS(waiter);
	MUST(ftruncate(fd, 6));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 9)));
	FINISHES(waiter);

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 9)));
	MUST(lseek(fd, 3, SEEK_SET));
	waiter = child(wait_for_lock, &from_offset);
	BLOCKS(waiter);
	MUST(lseek(fd, 6, SEEK_SET));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 9)));
	FINISHES(waiter);
}
