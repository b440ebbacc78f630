/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a mapping at an offset begins with the bytes that the object has there", POSIX_OPTION(SHM, "mmap", "DESCRIPTION"))
{
	size_t page = page_size();
	int fd = new_object(3 * page);
	char *whole = mapped(fd, 3 * page);

	memcpy(whole + page, "abc", 3);
	char *memory = GIVES(mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, (off_t)page));
	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
	memory[page - 1] = 'z';
	EQUAL_BYTES(whole + page, "aXc", 3);
	EQUAL(whole[2 * page - 1], 'z');
	EQUAL(whole[1], 0);
	EQUAL(whole[2 * page + 1], 0);
}
