/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("msync() with MS_INVALIDATE fails with EBUSY while a page of the range is locked by mlock(), and without it succeeds",
     XSI("msync", "ERRORS [EBUSY]"), NEEDS(LOCKED_MEMORY))
{
	size_t page = page_size();
	int file = file_of_pages("ab");
	char *memory = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	pages_can_be_locked(2);
	MUST(mlock(memory + page, page));
	FAILS(EBUSY, msync(memory, 2 * page, MS_SYNC | MS_INVALIDATE));
	SUCCEEDS(msync(memory, 2 * page, MS_SYNC));
	SUCCEEDS(msync(memory, page, MS_SYNC | MS_INVALIDATE));
	MUST(munlock(memory + page, page));
	SUCCEEDS(msync(memory, 2 * page, MS_SYNC | MS_INVALIDATE));
	PAGES(memory, "ab");
}
