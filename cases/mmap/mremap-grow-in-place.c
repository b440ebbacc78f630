/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() without a flag makes private memory longer in place where nothing is mapped behind it: there are zeros",
     LINUX("mremap(2)", "DESCRIPTION"), NOT_UNDER_MEMCHECK("valgrind does not take the hole for free"))
{
	size_t page = page_size();
	char *memory = new_pages("abcd", MAP_PRIVATE);

	MUST(munmap(memory + page, 2 * page));
	EQUAL((uintptr_t)mremap(memory, page, 2 * page, 0), (uintptr_t)memory);
	PAGES(memory, "a0");
	ACCESS(memory, "ww-w");
	PAGES(memory + 3 * page, "d");
}
