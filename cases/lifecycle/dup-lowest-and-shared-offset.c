/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("dup() returns the lowest free number, and both descriptors share offset and status flags", POSIX("dup", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("data", 4), O_RDWR)), low = MUST(dup(fd)), high = MUST(dup(fd));

	MUST(dup(fd));
	MUST(close(high));
	MUST(close(low));
	EQUAL(dup(fd), low);
	EQUAL(dup(fd), high);
	EQUAL(fcntl(high, F_GETFD), 0);
	MUST(lseek(fd, 3, SEEK_SET));
	EQUAL(lseek(low, 0, SEEK_CUR), 3);
	MUST(fcntl(low, F_SETFL, O_APPEND));
	EQUAL(GIVES(fcntl(fd, F_GETFL)) & O_APPEND, O_APPEND);
}
