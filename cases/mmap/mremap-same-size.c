/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() to a size of as many pages gives the same address and changes nothing", LINUX("mremap(2)", "DESCRIPTION"))
{
	char *memory = new_pages("abc", MAP_PRIVATE);

	EQUAL((uintptr_t)mremap(memory, 2 * page_size(), page_size() + 1, MREMAP_MAYMOVE), (uintptr_t)memory);
	EQUAL((uintptr_t)mremap(memory, 3 * page_size(), 3 * page_size(), 0), (uintptr_t)memory);
	PAGES(memory, "abc");
	ACCESS(memory, "www");
}
