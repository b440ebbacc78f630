/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise() */

#include "mapping.h"

CASE("madvise() with MADV_HWPOISON by who has not CAP_SYS_ADMIN fails with EPERM and poisons nothing",
     LINUX("madvise(2)", "ERRORS [EPERM]"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	drop_privileges(PRIVILEGE_SYS_ADMIN);
	VARIES("a kernel that was built without it has EINVAL, as for any other unknown advice");
	FAILS_EITHER(EPERM, EINVAL, madvise(memory, page_size(), MADV_HWPOISON));
	PAGES(memory, "ab");
}
