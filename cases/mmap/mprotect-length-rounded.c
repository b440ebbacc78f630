/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() of one byte more than a page changes two pages, all of them, and no third",
     POSIX("mprotect", "DESCRIPTION, whole pages"))
{
	char *memory = shared_memory(3 * page_size());

	fill_pages(memory, "abc");
	SUCCEEDS(mprotect(memory, page_size() + 1, PROT_READ));
	ACCESS(memory, "rrw");
	PAGES(memory, "abc");
}
