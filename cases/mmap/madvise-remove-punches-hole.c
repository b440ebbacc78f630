/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_REMOVE, MAP_ANONYMOUS */

#include "mapping.h"

static void find_hole(void *memory)
{
	PAGES(memory, "a0c");
	fill_pages((char *)memory + page_size(), "X");
}

CASE("MADV_REMOVE of a page of shared memory makes it zeros for all who share it, and it can be stored to again",
     LINUX("madvise(2)", "MADV_REMOVE"))
{
	char *memory = new_pages("abc", MAP_SHARED);

	SUCCEEDS(madvise(memory + page_size(), page_size(), MADV_REMOVE));
	FINISHES(child(find_hole, memory));
	PAGES(memory, "aXc");
}
