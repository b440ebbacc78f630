/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_SHARED_VALIDATE */

#include "mapping.h"

CASE("mmap() with MAP_SHARED_VALIDATE and an unknown flag fails with EOPNOTSUPP; without that flag the mapping is a shared one",
     LINUX("mmap(2)", "The flags argument, MAP_SHARED_VALIDATE"), NOT_UNDER_MEMCHECK("valgrind refuses MAP_SHARED_VALIDATE"))
{
	int file = file_of_pages("a");

	FAILS(EOPNOTSUPP, mmap(NULL, page_size(), PROT_READ, MAP_SHARED_VALIDATE | 0x200000, file, 0));
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED_VALIDATE, file, 0));
	PAGES(memory, "a");
	memory[0] = 'X';
	EQUAL(byte_at(file, 0), 'X');
}
