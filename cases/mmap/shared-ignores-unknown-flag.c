/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_SHARED ignores an unknown flag: the mapping is a shared one",
     LINUX("mmap(2)", "The flags argument, MAP_SHARED_VALIDATE"))
{
	int file = file_of_pages("a");
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED | 0x200000, file, 0));

	PAGES(memory, "a");
	memory[0] = 'X';
	EQUAL(byte_at(file, 0), 'X');
}
