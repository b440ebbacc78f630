/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("an object mapped twice in a process, the second time for reading, is one memory at two addresses",
     POSIX_OPTION(SHM, "mmap", "DESCRIPTION"))
{
	int fd = new_object(3);
	volatile char *first = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	volatile char *second = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, fd, 0));

	HOLDS(first != second);
	for (int i = 0; i < 100; i++) {
		first[i % 3] = (char)i;
		EQUAL(second[i % 3], (char)i);
	}
}
