/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() of pages that are not mapped returns 0 and has no effect on the pages around them",
     POSIX("munmap", "DESCRIPTION, no mappings"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	fill_pages(memory, "abc");
	MUST(munmap(memory + page, page));
	SUCCEEDS(munmap(memory + page, page));
	ACCESS(memory, "w-w");
	PAGES(memory, "a");
	PAGES(memory + 2 * page, "c");
}
