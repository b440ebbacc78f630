/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("madvise() of a range in which a page is not mapped fails with ENOMEM", LINUX("madvise(2)", "ERRORS [ENOMEM]"))
{
	size_t page = page_size();
	char *memory = new_pages("abc", MAP_PRIVATE);

	MUST(munmap(memory + page, page));
	FAILS(ENOMEM, madvise(memory + page, page, MADV_DONTNEED));
	FAILS(ENOMEM, madvise(memory, 3 * page, MADV_RANDOM));
	PAGES(memory, "a");
	PAGES(memory + 2 * page, "c");
	ACCESS(memory, "w-w");
}
