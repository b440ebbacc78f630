/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a page of a MAP_PRIVATE mapping that has been stored to no longer shows what others store in the object",
     LINUX("mmap(2)", "The flags argument, MAP_PRIVATE"))
{
	int fd = new_object(3);
	char *shared = mapped(fd, 3);

	memcpy(shared, "abc", 3);
	char *own = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0));

	EQUAL_BYTES(own, "abc", 3);
	own[0] = 'p';
	shared[0] = 's';
	shared[1] = 't';
	EQUAL_BYTES(own, "pbc", 3);
	HOLDS_TEXT(fd, "stc");
}
