/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("madvise() fails with EINVAL for an unknown advice and from an address that is no multiple of the page size",
     LINUX("madvise(2)", "ERRORS [EINVAL]"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	FAILS(EINVAL, madvise(memory, page_size(), 9999));
	FAILS(EINVAL, madvise(memory, page_size(), -1));
	FAILS(EINVAL, madvise(memory + 1, page_size(), MADV_DONTNEED));
	PAGES(memory, "ab");
}
