/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("shm_open() with O_CREAT of a new name gives a descriptor of an object of size 0, and the name is there for others",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	struct stat status;

	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, 0);
	int other = GIVES(shm_open(name, O_RDWR, 0));
	MUST(ftruncate(fd, 3));
	MUST(fstat(other, &status));
	EQUAL(status.st_size, 3);
}
