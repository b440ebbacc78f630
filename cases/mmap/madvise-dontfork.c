/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_DONTFORK, MADV_DOFORK, MAP_ANONYMOUS */

#include "mapping.h"

static void find_hole(void *memory)
{
	ACCESS(memory, "w-w");
}

static void find_all(void *memory)
{
	PAGES(memory, "abc");
}

CASE("pages marked with MADV_DONTFORK are not mapped in a child, and are again in the next one after MADV_DOFORK",
     LINUX("madvise(2)", "MADV_DONTFORK"), NOT_UNDER_MEMCHECK("valgrind takes the pages for mapped in the child"))
{
	char *memory = new_pages("abc", MAP_SHARED);

	SUCCEEDS(madvise(memory + page_size(), page_size(), MADV_DONTFORK));
	FINISHES(child(find_hole, memory));
	PAGES(memory, "abc");
	SUCCEEDS(madvise(memory + page_size(), page_size(), MADV_DOFORK));
	FINISHES(child(find_all, memory));
}
