/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("one munmap() removes all mappings of its range, of several files and with a hole between them",
     POSIX("munmap", "DESCRIPTION, any mappings"))
{
	size_t page = page_size();
	char *memory = shared_memory(6 * page);
	int file = file_of_pages("ab");

	MUST(munmap(memory + 2 * page, page));
	MUST(mmap(memory + 3 * page, 2 * page, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0));
	SUCCEEDS(munmap(memory + page, 3 * page));
	ACCESS(memory, "w---rw");
	PAGES(memory + 4 * page, "b0");
}
