/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void unmap(void *memory)
{
	SUCCEEDS(munmap(memory, page_size()));
}

CASE("a page that one thread unmaps is gone at once for another, which has just stored to it", POSIX("munmap", "DESCRIPTION"),
     NOT_UNDER_MEMCHECK("valgrind may put something else there"))
{
	for (int i = 0; i < 20; i++) {
		char *memory = shared_memory(3 * page_size());

		fill_pages(memory, "abc");
		FINISHES(thread(unmap, memory + page_size()));
		ACCESS(memory, "w-w");
		PAGES(memory, "a");
	}
}
