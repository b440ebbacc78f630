/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() of no bytes fails with EINVAL for a private mapping", LINUX("mremap(2)", "ERRORS [EINVAL], old_size"),
     NOT_UNDER_MEMCHECK("valgrind has no old size of 0"))
{
	char *anonymous = new_pages("a", MAP_PRIVATE);
	char *file = map_pages(file_of_pages("b"), 1, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	FAILS(EINVAL, mremap(anonymous, 0, page_size(), MREMAP_MAYMOVE));
	FAILS(EINVAL, mremap(file, 0, page_size(), MREMAP_MAYMOVE));
	PAGES(anonymous, "a");
	PAGES(file, "b");
}
