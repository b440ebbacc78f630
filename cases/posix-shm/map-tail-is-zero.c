/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("the bytes of an object's last page that lie beyond its end are zero in a new mapping, and no store makes them part of it",
     POSIX_OPTION(SHM, "mmap", "DESCRIPTION, partial page"))
{
	int fd = new_object(3);
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));

	EQUAL(memory[3], 0);
	EQUAL(memory[page_size() - 1], 0);
	memcpy(memory, "abc", 3);
	memory[3] = 'd';
	HAS_SIZE(fd, 3);
	HOLDS_TEXT(fd, "abc");
}
