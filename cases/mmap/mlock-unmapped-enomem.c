/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlock() and munlock() of a range in which a page is not mapped fail with ENOMEM",
     POSIX_OPTION(MLR, "mlock", "ERRORS [ENOMEM]"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	pages_can_be_locked(3);
	MUST(munmap(memory + page, page));
	FAILS(ENOMEM, mlock(memory + page, page));
	FAILS(ENOMEM, mlock(memory, 3 * page));
	FAILS(ENOMEM, munlock(memory + page, page));
	FAILS(ENOMEM, munlock(memory, 3 * page));
	ACCESS(memory, "w-w");
}
