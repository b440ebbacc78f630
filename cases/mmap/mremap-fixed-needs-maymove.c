/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() with MREMAP_FIXED but without MREMAP_MAYMOVE fails with EINVAL and moves nothing",
     LINUX("mremap(2)", "ERRORS [EINVAL], MREMAP_FIXED"))
{
	char *memory = new_pages("a", MAP_PRIVATE), *there = new_pages("t", MAP_PRIVATE);

	FAILS(EINVAL, mremap(memory, page_size(), page_size(), MREMAP_FIXED, there));
	PAGES(memory, "a");
	PAGES(there, "t");
}
