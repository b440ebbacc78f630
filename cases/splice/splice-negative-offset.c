/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice(), pipe2() */
#include <string.h>

#include "stream.h"

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
	NOTHING_LEFT(fd[0]);
	MUST(write(fd[1], "xy", 2));
	offset = -1;
	errno = 0;
	moved = splice(fd[0], NULL, file, &offset, 2, 0);
	AT_MOST(moved, 0);
	LINUX_OR_OTHER(moved == -1 && errno == EINVAL, true);
	OBSERVE("to the file: %s", strerror(errno));
	EQUAL(read(fd[0], data, sizeof(data)), 2);
	READS(file, "abc");
}
