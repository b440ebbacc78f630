/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_FIXED at pages where nothing is mapped puts the mapping just there, or fails with EINVAL",
     XSI("mmap", "DESCRIPTION, MAP_FIXED"))
{
	size_t page = page_size();
	int file = file_of_pages("ab");
	char *memory = shared_memory(4 * page);

	fill_pages(memory, "wxyz");
	MUST(munmap(memory + page, 2 * page));
	errno = 0;
	char *fixed = mmap(memory + page, 2 * page, PROT_READ, MAP_SHARED | MAP_FIXED, file, 0);
	LINUX_OR_OTHER(fixed == memory + page, fixed == MAP_FAILED && errno == EINVAL);
	ACCESS(memory, fixed == MAP_FAILED ? "w--w" : "wrrw");
	if (fixed != MAP_FAILED)
		PAGES(memory, "wabz");
}
