/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void map_and_store(void *descriptor)
{
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, INT(descriptor), 0));

	EQUAL_BYTES(memory, "\0\0\0", 3);
	memcpy(memory, "abc", 3);
}

CASE("an object that is unlinked can still be given a size, and be mapped, by those who have it open, a child too",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	SUCCEEDS(shm_unlink(name));
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	SUCCEEDS(ftruncate(fd, 3));
	HAS_SIZE(fd, 3);
	FINISHES(child(map_and_store, &fd));
	HOLDS_TEXT(fd, "abc");
}
