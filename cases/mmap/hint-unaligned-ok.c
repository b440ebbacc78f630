/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with an address that is no multiple of the page size, without MAP_FIXED, succeeds, at some address that is one",
     LINUX("mmap(2)", "DESCRIPTION, hint"), NOT_UNDER_MEMCHECK("valgrind refuses the address itself"))
{
	int file = file_of_pages("a");
	char *memory = shared_memory(page_size());

	fill_pages(memory, "m");
	char *mapped = GIVES(mmap(memory + 1, page_size(), PROT_READ, MAP_SHARED, file, 0));
	EQUAL((uintptr_t)mapped % page_size(), 0);
	PAGES(mapped, "a");
	PAGES(memory, "m");
}
