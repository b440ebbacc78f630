/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mounted.h"

static void store(void *name)
{
	size_t page = page_size();

	mount_small("/dev/shm", "nr_blocks=2");
	int fd = MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	MUST(ftruncate(fd, (off_t)(8 * page)));
	char *memory = GIVES(mmap(NULL, 8 * page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	store_byte(memory);
	store_byte(memory + 5 * page);
	RAISES(SIGBUS, store_byte, memory + 7 * page);
	EQUAL(memory[0], 'x');
	EQUAL(memory[5 * page], 'x');
}

CASE("a store to a mapped object for which there is no memory left raises SIGBUS, and what was stored stays",
     POSIX_MAY("mmap", "DESCRIPTION, out-of-space condition"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	struct stat status;

	if (LOOK(stat("/dev/shm", &status)) != 0)
		SKIP("objects are not in /dev/shm here");
	FINISHES(child(store, (void *)temp_shm_name()));
}
