/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a store through a MAP_PRIVATE mapping of an object is seen neither in the object nor in any other mapping of it",
     POSIX_OPTION(SHM, "mmap", "DESCRIPTION, MAP_PRIVATE"))
{
	int fd = new_object(3);
	char *shared = mapped(fd, 3);

	memcpy(shared, "abc", 3);
	char *own = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0));
	char *other = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0));
	EQUAL_BYTES(own, "abc", 3);
	own[1] = 'X';
	EQUAL_BYTES(own, "aXc", 3);
	EQUAL_BYTES(shared, "abc", 3);
	EQUAL_BYTES(other, "abc", 3);
	HOLDS_TEXT(fd, "abc");
}
