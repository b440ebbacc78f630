/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a mapping that is longer than the object reaches what ftruncate() adds to the object later, where it raised SIGBUS "
     "before",
     LINUX("shm_overview(7)", "DESCRIPTION; mmap(2) NOTES"))
{
	size_t page = page_size();
	int fd = new_object(page);
	char *memory = mapped(fd, 2 * page);

	RAISES(SIGBUS, load_byte, memory + page);
	SUCCEEDS(ftruncate(fd, (off_t)(2 * page)));
	EQUAL(memory[page], 0);
	memory[page] = 'x';
	EQUAL(mapped_for_reading(fd, 2 * page)[page], 'x');
}
