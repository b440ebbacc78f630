/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static void write_more(void *fd)
{
	EQUAL(pwrite(INT(fd), "def", 3, 3), 3);
}

CASE("after unlink() of its last name an open file has no link, and still takes and gives data in all processes that have it",
     POSIX("unlink", "DESCRIPTION"))
{
	const char *path = temp_file("abc", 3);
	int fd = MUST(open(path, O_RDWR));
	struct stat status;
	char found[8];

	SUCCEEDS(unlink(path));
	FAILS(ENOENT, open(path, O_RDONLY));
	MUST(fstat(fd, &status));
	EQUAL(status.st_nlink, 0);
	FINISHES(child(write_more, &fd));
	EQUAL(pread(fd, found, sizeof(found), 0), 6);
	EQUAL_BYTES(found, "abcdef", 6);
}
