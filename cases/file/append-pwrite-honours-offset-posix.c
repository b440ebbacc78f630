/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pwrite() with O_APPEND writes at its offset as POSIX says, or appends as Linux does; the file offset stays",
     LINUX_DEVIATION("pwrite(2)", "BUGS"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDWR | O_APPEND));
	char found[16] = {0};

	MUST(lseek(fd, 3, SEEK_SET));
	EQUAL(pwrite(fd, "X", 1, 1), 1);
	EQUAL(lseek(fd, 0, SEEK_CUR), 3);
	MUST(pread(fd, found, sizeof(found) - 1, 0));
	LINUX_OR_POSIX(strcmp(found, "abcdefX") == 0, strcmp(found, "aXcdef") == 0);
}
