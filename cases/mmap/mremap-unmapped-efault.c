/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() of a range that is not mapped, or of which a page is not, fails with EFAULT and moves nothing",
     LINUX("mremap(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind has EINVAL for it"))
{
	size_t page = page_size();
	char *memory = new_pages("abc", MAP_PRIVATE);

	MUST(munmap(memory + page, page));
	FAILS(EFAULT, mremap(memory + page, page, 2 * page, MREMAP_MAYMOVE));
	FAILS(EFAULT, mremap(memory, 3 * page, 4 * page, MREMAP_MAYMOVE));
	ACCESS(memory, "w-w");
	PAGES(memory, "a");
	PAGES(memory + 2 * page, "c");
}
