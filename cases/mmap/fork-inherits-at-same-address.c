/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void find_all(void *memory)
{
	ACCESS(memory, "w-rw");
	PAGES(memory, "0");
	PAGES((char *)memory + 2 * page_size(), "b0");
}

CASE("a child has each mapping of its parent at the same address with the same protection, and no other in a hole",
     POSIX("fork", "DESCRIPTION, memory mappings"))
{
	size_t page = page_size();
	char *memory = shared_memory(4 * page);
	int file = file_of_pages("ab");

	MUST(mmap(memory + page, 2 * page, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0));
	SUCCEEDS(munmap(memory + page, page));
	FINISHES(child(find_all, memory));
	find_all(memory);
}
