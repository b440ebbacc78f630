/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() fails with EINVAL for an address that is no multiple of the page size, a new size of 0, and an unknown flag",
     LINUX("mremap(2)", "ERRORS [EINVAL]"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	FAILS(EINVAL, mremap(memory + 1, page_size(), page_size(), MREMAP_MAYMOVE));
	FAILS(EINVAL, mremap(memory, page_size(), 0, MREMAP_MAYMOVE));
	FAILS(EINVAL, mremap(memory, page_size(), page_size(), MREMAP_MAYMOVE | 0x1000));
	PAGES(memory, "ab");
	ACCESS(memory, "ww");
}
