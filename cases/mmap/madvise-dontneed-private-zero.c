/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("after MADV_DONTNEED the pages of private anonymous memory are zeros, those around them stay",
     LINUX("madvise(2)", "MADV_DONTNEED"))
{
	char *memory = new_pages("abcd", MAP_PRIVATE);

	SUCCEEDS(madvise(memory + page_size(), page_size() + 1, MADV_DONTNEED));
	PAGES(memory, "a00d");
	ACCESS(memory, "wwww");
}
