/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

CASE("MADV_DONTNEED of a shared mapping loses nothing of what was stored, be it of a file or anonymous",
     LINUX("madvise(2)", "MADV_DONTNEED"))
{
	char *file = map_pages(file_of_pages("ab"), 2, PROT_READ | PROT_WRITE, MAP_SHARED);
	char *memory = new_pages("cd", MAP_SHARED);

	fill_pages(file, "A");
	SUCCEEDS(madvise(file, 2 * page_size(), MADV_DONTNEED));
	SUCCEEDS(madvise(memory, 2 * page_size(), MADV_DONTNEED));
	PAGES(file, "Ab");
	PAGES(memory, "cd");
}
