/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_FIXED at an address that is no multiple of the page size fails with EINVAL and replaces nothing",
     LINUX("mmap(2)", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("ab");
	char *memory = shared_memory(2 * page_size());

	fill_pages(memory, "yz");
	FAILS(EINVAL, mmap(memory + 1, 1, PROT_READ, MAP_SHARED | MAP_FIXED, file, 0));
	FAILS(EINVAL, mmap(memory + page_size() / 2, page_size(), PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0));
	PAGES(memory, "yz");
	ACCESS(memory, "ww");
}
