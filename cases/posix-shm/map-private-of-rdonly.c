/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("an object that is open for reading alone can be mapped MAP_PRIVATE for writing: the stores stay in the mapping",
     POSIX_OPTION(SHM, "mmap", "DESCRIPTION, MAP_PRIVATE"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3), reader = MUST(shm_open(name, O_RDONLY, 0));

	memcpy(mapped(fd, 3), "abc", 3);
	char *own = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, reader, 0));
	own[1] = 'X';
	EQUAL_BYTES(own, "aXc", 3);
	HOLDS_TEXT(fd, "abc");
}
