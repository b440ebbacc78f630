/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("a mapping that mremap() moves and makes longer keeps its protection", LINUX("mremap(2)", "NOTES, protection"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	MUST(mprotect(memory, page_size(), PROT_READ));
	memory = GIVES(mremap(memory, page_size(), 2 * page_size(), MREMAP_MAYMOVE));
	PAGES(memory, "a0");
	ACCESS(memory, "rr");
}
