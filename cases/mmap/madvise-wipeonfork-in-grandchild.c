/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_WIPEONFORK, MAP_ANONYMOUS */

#include "mapping.h"

static void find_zeros(void *memory)
{
	PAGES(memory, "0");
}

static void fill_and_fork(void *memory)
{
	fill_pages(memory, "c");
	FINISHES(child(find_zeros, memory));
	PAGES(memory, "c");
}

CASE("MADV_WIPEONFORK stays in place in a child: what the child then stores is zeros in its own children",
     LINUX("madvise(2)", "MADV_WIPEONFORK"))
{
	char *memory = new_pages("a", MAP_PRIVATE);

	SUCCEEDS(madvise(memory, page_size(), MADV_WIPEONFORK));
	FINISHES(child(fill_and_fork, memory));
}
