/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() to a smaller size keeps the address and unmaps the pages behind", LINUX("mremap(2)", "DESCRIPTION"))
{
	size_t page = page_size();
	char *memory = new_pages("abcd", MAP_PRIVATE);

	EQUAL((uintptr_t)mremap(memory, 3 * page, page, 0), (uintptr_t)memory);
	ACCESS(memory, "w--w");
	PAGES(memory, "a");
	PAGES(memory + 3 * page, "d");
}
