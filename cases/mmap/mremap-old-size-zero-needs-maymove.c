/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* mremap(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("mremap() of no bytes of a shared mapping fails without MREMAP_MAYMOVE, with EINVAL as the manual says or with ENOMEM",
     LINUX("mremap(2)", "ERRORS [EINVAL], old_size"), NOT_UNDER_MEMCHECK("valgrind has no old size of 0"))
{
	char *memory = new_pages("a", MAP_SHARED);

	VARIES("Linux has ENOMEM, its manual EINVAL");
	FAILS_EITHER(EINVAL, ENOMEM, mremap(memory, 0, page_size(), 0));
	PAGES(memory, "a");
	ACCESS(memory, "w");
}
