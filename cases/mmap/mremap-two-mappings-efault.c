/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() of a range of two mappings, of different protection, to a larger size fails with EFAULT and moves nothing",
     LINUX("mremap(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind has EINVAL for it"))
{
	size_t page = page_size();
	char *memory = new_pages("ab", MAP_PRIVATE);

	MUST(mprotect(memory + page, page, PROT_READ));
	FAILS(EFAULT, mremap(memory, 2 * page, 3 * page, MREMAP_MAYMOVE));
	PAGES(memory, "ab");
	ACCESS(memory, "wr");
}
