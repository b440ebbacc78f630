/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("madvise() with MADV_DONTNEED of locked pages fails with EINVAL and keeps them; after munlock() it succeeds",
     LINUX("madvise(2)", "ERRORS [EINVAL]"), NEEDS(LOCKED_MEMORY))
{
	char *memory = new_pages("a", MAP_PRIVATE);

	MUST(mlock(memory, page_size()));
	FAILS(EINVAL, madvise(memory, page_size(), MADV_DONTNEED));
	PAGES(memory, "a");
	MUST(munlock(memory, page_size()));
	SUCCEEDS(madvise(memory, page_size(), MADV_DONTNEED));
	PAGES(memory, "0");
}
