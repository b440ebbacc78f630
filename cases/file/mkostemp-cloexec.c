/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mkostemp() */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkostemp() with O_CLOEXEC opens its file for reading and writing with FD_CLOEXEC, which without the flag is not set",
     POSIX("mkostemp", "DESCRIPTION"))
{
	const char *stem = temp_path();
	char path[256], found[4];

	snprintf(path, sizeof(path), "%sXXXXXX", stem);
	int fd = GIVES(mkostemp(path, O_CLOEXEC));
	EQUAL(fcntl(fd, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(fd, F_GETFL) & O_ACCMODE, O_RDWR);
	EQUAL(write(fd, "abc", 3), 3);
	EQUAL(pread(fd, found, sizeof(found), 0), 3);
	EQUAL_BYTES(found, "abc", 3);
	snprintf(path, sizeof(path), "%sXXXXXX", stem);
	EQUAL(fcntl(GIVES(mkostemp(path, 0)), F_GETFD), 0);
}
