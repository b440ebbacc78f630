/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_WIPEONFORK, MAP_ANONYMOUS */

#include "mapping.h"

static void find_zeros(void *memory)
{
	PAGES(memory, "a0c");
	ACCESS(memory, "www");
}

CASE("a page of private memory that is marked with MADV_WIPEONFORK is zeros in a child, and stays in the parent",
     LINUX("madvise(2)", "MADV_WIPEONFORK"))
{
	char *memory = new_pages("abc", MAP_PRIVATE);

	SUCCEEDS(madvise(memory + page_size(), page_size(), MADV_WIPEONFORK));
	FINISHES(child(find_zeros, memory));
	PAGES(memory, "abc");
}
