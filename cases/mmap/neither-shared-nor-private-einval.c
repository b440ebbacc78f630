/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with neither MAP_SHARED nor MAP_PRIVATE fails with EINVAL", POSIX("mmap", "ERRORS [EINVAL], flags"))
{
	int file = file_of_pages("a");
	char *memory = shared_memory(page_size());

	fill_pages(memory, "m");
	FAILS(EINVAL, mmap(NULL, page_size(), PROT_READ, 0, file, 0));
	FAILS(EINVAL, mmap(memory, page_size(), PROT_READ, MAP_FIXED, file, 0));
	PAGES(memory, "m");
}
