/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() of no bytes of a shared mapping gives a second mapping of the same pages, and keeps the first",
     LINUX("mremap(2)", "DESCRIPTION, old_size"), NOT_UNDER_MEMCHECK("valgrind has no old size of 0"))
{
	char *memory = new_pages("ab", MAP_SHARED);
	char *second = GIVES(mremap(memory, 0, 2 * page_size(), MREMAP_MAYMOVE));

	HOLDS(second >= memory + 2 * page_size() || memory >= second + 2 * page_size());
	PAGES(second, "ab");
	fill_pages(second, "X");
	PAGES(memory, "Xb");
	fill_pages(memory, "YZ");
	PAGES(second, "YZ");
}
