/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() with MREMAP_FIXED to a range that overlaps the old one fails with EINVAL, as it does to an unaligned address",
     LINUX("mremap(2)", "ERRORS [EINVAL], new_address"))
{
	size_t page = page_size();
	char *memory = new_pages("abc", MAP_PRIVATE);

	FAILS(EINVAL, mremap(memory, 2 * page, 2 * page, MREMAP_MAYMOVE | MREMAP_FIXED, memory + page));
	FAILS(EINVAL, mremap(memory, page, page, MREMAP_MAYMOVE | MREMAP_FIXED, memory + page + 1));
	PAGES(memory, "abc");
	ACCESS(memory, "www");
}
