/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void open_and_store(void *name)
{
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, GIVES(shm_open(name, O_RDWR, 0)), 0));

	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
}

CASE("an object of mode 0666 under a mask of 0 can be opened by another user for both reading and writing",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();

	LOOK(umask(0));
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0666));
	SUCCEEDS(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	FINISHES(child_as_second_user(open_and_store, (void *)name));
	HOLDS_TEXT(fd, "aXc");
}
