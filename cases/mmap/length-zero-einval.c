/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() of no bytes fails with EINVAL, shared or private, and replaces no mapping", POSIX("mmap", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("a");
	char *memory = shared_memory(page_size());

	fill_pages(memory, "m");
	FAILS(EINVAL, mmap(NULL, 0, PROT_READ, MAP_SHARED, file, 0));
	FAILS(EINVAL, mmap(NULL, 0, PROT_READ, MAP_PRIVATE, file, 0));
	FAILS(EINVAL, mmap(memory, 0, PROT_READ, MAP_SHARED | MAP_FIXED, file, 0));
	PAGES(memory, "m");
	ACCESS(memory, "w");
}
