/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void unmap(void *memory)
{
	SUCCEEDS(munmap(memory, 2 * page_size()));
	ACCESS(memory, "--");
}

CASE("munmap() in a child unmaps nothing in its parent", POSIX("fork", "DESCRIPTION, memory mappings"))
{
	char *memory = shared_memory(2 * page_size());

	fill_pages(memory, "ab");
	FINISHES(child(unmap, memory));
	PAGES(memory, "ab");
	ACCESS(memory, "ww");
}
