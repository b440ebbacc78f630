/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_KEEPONFORK, MAP_ANONYMOUS */

#include "mapping.h"

static void find(void *memory)
{
	PAGES(memory, "0b");
}

CASE("MADV_KEEPONFORK undoes MADV_WIPEONFORK for the pages of its range", LINUX("madvise(2)", "MADV_KEEPONFORK"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	SUCCEEDS(madvise(memory, 2 * page_size(), MADV_WIPEONFORK));
	SUCCEEDS(madvise(memory + page_size(), page_size(), MADV_KEEPONFORK));
	FINISHES(child(find, memory));
	PAGES(memory, "ab");
}
