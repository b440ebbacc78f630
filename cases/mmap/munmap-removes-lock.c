/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() removes the locks of its pages: what is then mapped there is not locked, and what was not unmapped is",
     POSIX_OPTION(MLR, "munmap", "DESCRIPTION, memory locks"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	int file = file_of_pages("ab");
	char *memory = map_pages(file, 2, PROT_READ, MAP_SHARED);

	pages_can_be_locked(2);
	MUST(mlock(memory, 2 * page));
	SUCCEEDS(munmap(memory, page));
	ACCESS(memory, "-r");
	HOLDS(is_locked(memory + page));
	MUST(mmap(memory, page, PROT_READ, MAP_SHARED | MAP_FIXED, file, 0));
	HOLDS(!is_locked(memory));
	PAGES(memory, "ab");
}
