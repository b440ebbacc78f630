/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a mapping stays when the descriptor is closed: it shares its memory with those that are made by others later",
     POSIX_OPTION(SHM, "mmap", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));

	SUCCEEDS(close(fd));
	FAILS(EBADF, close(fd));
	memcpy(memory, "abc", 3);
	char *other = mapped(GIVES(shm_open(name, O_RDWR, 0)), 3);
	EQUAL_BYTES(other, "abc", 3);
	other[1] = 'X';
	EQUAL(memory[1], 'X');
}
