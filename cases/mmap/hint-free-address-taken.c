/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with the address of pages where nothing is mapped, without MAP_FIXED, puts the mapping there",
     LINUX("mmap(2)", "DESCRIPTION, hint"), NOT_UNDER_MEMCHECK("valgrind puts mappings elsewhere"))
{
	size_t page = page_size();
	int file = file_of_pages("a");
	char *memory = shared_memory(5 * page);

	MUST(munmap(memory + page, 3 * page));
	EQUAL((uintptr_t)mmap(memory + 2 * page, page, PROT_READ, MAP_SHARED, file, 0), (uintptr_t)(memory + 2 * page));
	ACCESS(memory, "w-r-w");
	PAGES(memory + 2 * page, "a");
}
