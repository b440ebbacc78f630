/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "posix-shm.h"

CASE("an object can be larger than 4 GiB, for it takes memory only where it is touched: its last byte can be stored to",
     LINUX("shm_overview(7)", "DESCRIPTION; tmpfs(5)"))
{
	const off_t size = (off_t)(5ll << 30), last = size - (off_t)page_size();
	int fd = new_object(0);

	if (sizeof(off_t) < 8)
		SKIP("off_t is of 32 bits");
	need_limit(RLIMIT_FSIZE, size);
	SUCCEEDS(ftruncate(fd, size));
	HAS_SIZE(fd, size);
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, fd, last));
	const char *again = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, fd, last));
	EQUAL(memory[page_size() - 1], 0);
	memory[page_size() - 1] = 'x';
	EQUAL(again[page_size() - 1], 'x');
	EQUAL(*mapped_for_reading(fd, 1), 0);
}
