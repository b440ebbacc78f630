/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

CASE("dup2() onto a descriptor of the file closes that, and so releases the record locks of the process on the file",
     POSIX("dup2", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int other = MUST(open(file, O_RDONLY)), unrelated = MUST(open(temp_file(NULL, 0), O_RDONLY));

	fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	EQUAL(dup2(other, other), other);
	LOCKED(fd, "WW-");
	EQUAL(dup2(unrelated, other), other);
	LOCKED(fd, "---");
}
