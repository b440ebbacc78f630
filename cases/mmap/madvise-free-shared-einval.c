/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_FREE, MAP_ANONYMOUS */

#include "mapping.h"

CASE("madvise() with MADV_FREE fails with EINVAL for shared memory and for a mapping of a file, and frees nothing",
     LINUX("madvise(2)", "ERRORS [EINVAL]"))
{
	char *shared = new_pages("a", MAP_SHARED);
	char *file = map_pages(file_of_pages("a"), 1, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	FAILS(EINVAL, madvise(shared, page_size(), MADV_FREE));
	FAILS(EINVAL, madvise(file, page_size(), MADV_FREE));
	PAGES(shared, "a");
	PAGES(file, "a");
}
