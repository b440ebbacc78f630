/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("what ftruncate() has taken from an object is lost: when it grows again, the bytes are zero, in the last page, too",
     LINUX("ftruncate(2)", "DESCRIPTION"))
{
	size_t page = page_size();
	int fd = new_object(2 * page);
	char *memory = mapped(fd, 2 * page);

	memset(memory, 'x', 2 * page);
	SUCCEEDS(ftruncate(fd, 3));
	HAS_SIZE(fd, 3);
	SUCCEEDS(ftruncate(fd, (off_t)(2 * page)));
	EQUAL_BYTES(memory, "xxx\0\0", 5);
	EQUAL(memory[page - 1], 0);
	EQUAL(memory[page], 0);
	EQUAL(memory[2 * page - 1], 0);
}
