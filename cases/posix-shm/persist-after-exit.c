/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

static void make_and_exit(void *name)
{
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	EQUAL(ftruncate(fd, 3), 0);
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	memory[0] = 'a';
	memory[2] = 'c';
}

CASE("a shared memory object and its contents stay when the only process that had it open has ended",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();

	FINISHES(child(make_and_exit, (void *)name));
	int fd = GIVES(shm_open(name, O_RDONLY, 0));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, fd, 0));
	EQUAL_BYTES(memory, "a\0c", 3);
}
