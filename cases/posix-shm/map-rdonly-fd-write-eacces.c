/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("mmap() with MAP_SHARED and PROT_WRITE of an object that is open for reading alone fails with EACCES",
     POSIX_OPTION(SHM, "mmap", "ERRORS [EACCES]"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3), reader = MUST(shm_open(name, O_RDONLY, 0));

	FAILS(EACCES, mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, reader, 0));
	FAILS(EACCES, mmap(NULL, 3, PROT_WRITE, MAP_SHARED, reader, 0));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, reader, 0));
	memcpy(mapped(fd, 3), "abc", 3);
	EQUAL_BYTES(memory, "abc", 3);
}
