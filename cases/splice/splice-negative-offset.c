/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

CASE("splice() at a negative offset of a file, from it or to it, moves nothing and does not report bytes moved",
     IMPL("splice(2)", "ERRORS"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	loff_t offset = -1;
	int fd[2];
	char data[8];

	MUST(pipe2(fd, O_NONBLOCK));
	errno = 0;
	ssize_t moved = splice(file, &offset, fd[1], NULL, 2, 0);
	AT_MOST(moved, 0);
	LINUX_OR_OTHER(moved == -1 && errno == EINVAL, true);
	OBSERVE("from the file: %s", strerror(errno));
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
	MUST(write(fd[1], "xy", 2));
	offset = -1;
	errno = 0;
	moved = splice(fd[0], NULL, file, &offset, 2, 0);
	AT_MOST(moved, 0);
	LINUX_OR_OTHER(moved == -1 && errno == EINVAL, true);
	OBSERVE("to the file: %s", strerror(errno));
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	EQUAL(read(file, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
}
