/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include "mounted.h"
#include "posix-shm.h"

static void store_too_much(void *unused)
{
	const size_t page = page_size();

	(void)unused;
	mount_small("/dev/shm", "nr_blocks=4");
	int fd = new_object(20 * page);
	char *memory = GIVES(mmap(NULL, 20 * page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	for (size_t i = 0; i < 4; i++)
		memory[i * page] = 'x';
	RAISES(SIGBUS, store_byte, memory + 15 * page);
	EQUAL(memory[0], 'x');
	MUST(ftruncate(fd, (off_t)page));
	MUST(ftruncate(fd, (off_t)(20 * page)));
	memory[15 * page] = 'y';
	HAS_SIZE(fd, 20 * page);
}

CASE("a store to a page of an object for which the tmpfs has no more room raises SIGBUS; when there is room again it succeeds",
     POSIX_MAY("mmap", "DESCRIPTION, SIGBUS, out-of-space condition"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	FINISHES(child(store_too_much, NULL));
}
