/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("one mprotect() changes the protection of all mappings of its range, whatever it was",
     POSIX("mprotect", "DESCRIPTION, whole pages"))
{
	size_t page = page_size();
	char *memory = shared_memory(4 * page);
	int file = file_of_pages("ab");

	MUST(mmap(memory + page, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 0));
	MUST(mprotect(memory + 2 * page, page, PROT_NONE));
	SUCCEEDS(mprotect(memory, 3 * page, PROT_READ));
	ACCESS(memory, "rrrw");
	PAGES(memory, "0ab0");
}
