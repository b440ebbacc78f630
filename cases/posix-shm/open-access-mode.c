/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

/* It is of the object, and open so. */
#define IS_OPEN(fd, size, mode)                                          \
	do {                                                             \
		int open_fd = (fd);                                      \
		HAS_SIZE(open_fd, size);                                 \
		EQUAL(GIVES(fcntl(open_fd, F_GETFL)) & O_ACCMODE, mode); \
	} while (0)

CASE("the descriptor that shm_open() gives has the access mode asked for, O_RDONLY or O_RDWR, of a new object and an old one",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();

	IS_OPEN(GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600)), 0, O_RDWR);
	SUCCEEDS(ftruncate(GIVES(shm_open(name, O_RDWR, 0)), 3));
	IS_OPEN(GIVES(shm_open(name, O_RDONLY, 0)), 3, O_RDONLY);
	IS_OPEN(GIVES(shm_open(name, O_RDWR, 0)), 3, O_RDWR);
	IS_OPEN(GIVES(shm_open(temp_shm_name(), O_RDONLY | O_CREAT | O_EXCL, 0600)), 0, O_RDONLY);
}
