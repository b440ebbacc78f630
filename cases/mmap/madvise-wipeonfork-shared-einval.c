/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_WIPEONFORK, MAP_ANONYMOUS */

#include "mapping.h"

static void find(void *memory)
{
	PAGES(memory, "a");
}

CASE("madvise() with MADV_WIPEONFORK fails with EINVAL for shared memory and for a mapping of a file, which a child still sees",
     LINUX("madvise(2)", "ERRORS [EINVAL]"))
{
	char *shared = new_pages("a", MAP_SHARED);
	char *file = map_pages(file_of_pages("a"), 1, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	FAILS(EINVAL, madvise(shared, page_size(), MADV_WIPEONFORK));
	FAILS(EINVAL, madvise(file, page_size(), MADV_WIPEONFORK));
	FINISHES(child(find, shared));
	FINISHES(child(find, file));
}
