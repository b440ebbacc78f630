/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void map_inherited(void *descriptor)
{
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, INT(descriptor), 0));

	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
	SUCCEEDS(close(INT(descriptor)));
}

CASE("a child has the object's descriptor of its parent and can map it, and its close() leaves the parent's open",
     POSIX_OPTION(SHM, "fork", "DESCRIPTION"))
{
	int fd = new_object(3);

	memcpy(mapped(fd, 3), "abc", 3);
	FINISHES(child(map_inherited, &fd));
	HAS_SIZE(fd, 3);
	HOLDS_TEXT(fd, "aXc");
}
