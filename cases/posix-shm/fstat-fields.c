/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("fstat() of an object gives its owner, its group, its size and its permissions",
     POSIX_OPTION(SHM, "fstat", "DESCRIPTION, shared memory object"))
{
	struct stat status, directory;

	LOOK(umask(0));
	int fd = GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0642));
	MUST(ftruncate(fd, 12345));
	memset(&status, 0xaa, sizeof(status));
	SUCCEEDS(fstat(fd, &status));
	EQUAL(status.st_uid, geteuid());
	HOLDS(status.st_gid == getegid() || (LOOK(stat("/dev/shm", &directory)) == 0 && status.st_gid == directory.st_gid));
	EQUAL(status.st_size, 12345);
	EQUAL(status.st_mode & 0666, 0642);
}
