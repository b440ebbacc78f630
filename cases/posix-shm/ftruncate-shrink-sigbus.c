/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("after ftruncate() to a smaller size an access to a mapped page that is wholly beyond it raises SIGBUS, before it nothing",
     POSIX_OPTION(SHM, "ftruncate", "DESCRIPTION, discarded pages"))
{
	size_t page = page_size();
	int fd = new_object(2 * page);
	char *memory = mapped(fd, 2 * page);

	memset(memory, 'x', 2 * page);
	SUCCEEDS(ftruncate(fd, (off_t)page));
	EQUAL(memory[page - 1], 'x');
	RAISES(SIGBUS, load_byte, memory + page);
	RAISES(SIGBUS, store_byte, memory + page);
	EQUAL(memory[0], 'x');
}
