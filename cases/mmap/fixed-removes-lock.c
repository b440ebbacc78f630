/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a mapping made with MAP_FIXED in the place of locked pages is not locked; the pages beside it stay locked",
     POSIX_OPTION(MLR, "mmap", "DESCRIPTION, MAP_FIXED, memory locks"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	int file = file_of_pages("ab");
	char *memory = map_pages(file, 2, PROT_READ, MAP_SHARED);

	pages_can_be_locked(2);
	MUST(mlock(memory, 2 * page));
	GIVES(mmap(memory, page, PROT_READ, MAP_SHARED | MAP_FIXED, file, (off_t)page));
	HOLDS(!is_locked(memory));
	HOLDS(is_locked(memory + page));
	PAGES(memory, "bb");
}
