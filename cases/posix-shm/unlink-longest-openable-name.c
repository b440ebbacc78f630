/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("shm_unlink() removes an object of the longest name that shm_open() has taken",
     POSIX_OPTION(SHM, "shm_unlink", "ERRORS [ENAMETOOLONG]"))
{
	const char *begins = temp_shm_name();
	char name[1026];
	int fd = -1;

	memset(name, 'x', sizeof(name));
	memcpy(name, begins, strlen(begins));
	for (size_t length = 1025; fd == -1 && length >= strlen(begins); length--) {
		name[length] = '\0';
		fd = LOOK(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	}
	AT_LEAST(fd, 0);
	SUCCEEDS(shm_unlink(name));
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	FAILS(ENOENT, shm_unlink(name));
}
