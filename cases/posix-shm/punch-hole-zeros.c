/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* fallocate() */
#include "posix-shm.h"

CASE("fallocate() with FALLOC_FL_PUNCH_HOLE makes a page of an object zero, in mappings, too, and leaves the size",
     LINUX("fallocate(2)", "Deallocating file space"))
{
	const size_t page = page_size();
	int fd = new_object(3 * page);
	char *memory = mapped(fd, 3 * page);

	memset(memory, 'x', 3 * page);
	intmax_t blocks = status_of(fd).st_blocks;
	SUCCEEDS(fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)page, (off_t)page));
	EQUAL(memory[page - 1], 'x');
	EQUAL(memory[page], 0);
	EQUAL(memory[2 * page - 1], 0);
	EQUAL(memory[2 * page], 'x');
	HAS_SIZE(fd, 3 * page);
	AT_MOST(status_of(fd).st_blocks, blocks);
	memory[page] = 'y';
	EQUAL(mapped_for_reading(fd, 2 * page)[page], 'y');
}
