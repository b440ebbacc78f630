/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */

#include "mapping.h"

CASE("mmap() with MAP_ANONYMOUS ignores its descriptor: the memory is zeros, and stores do not reach the file",
     LINUX("mmap(2)", "The flags argument, MAP_ANONYMOUS"))
{
	int file = file_of_pages("a");
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, file, 0));

	PAGES(memory, "0");
	fill_pages(memory, "X");
	EQUAL(byte_at(file, 0), 'a');
	GIVES(mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, 1 << 30, 0));
}
