/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("the descriptor by which an object is created is open as it was asked for, whatever the object's mode allows",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();

	become_second_user();
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0));
	SUCCEEDS(ftruncate(fd, 1));
	char *memory = GIVES(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	memory[0] = 'x';
	EQUAL(memory[0], 'x');
	FAILS(EACCES, shm_open(name, O_RDONLY, 0));
}
