/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() without MREMAP_MAYMOVE fails with ENOMEM where the page behind is mapped, and changes nothing",
     LINUX("mremap(2)", "ERRORS [ENOMEM]"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	FAILS(ENOMEM, mremap(memory, page_size(), 2 * page_size(), 0));
	PAGES(memory, "ab");
	ACCESS(memory, "ww");
}
