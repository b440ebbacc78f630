/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "plumbline.h"

CASE("msync() of a range in which a page is not mapped fails with ENOMEM", XSI("msync", "ERRORS [ENOMEM]"),
     NOT_UNDER_MEMCHECK("valgrind takes the hole in the range for an error of the case"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	EQUAL(msync(memory, 3 * page, MS_SYNC), 0);
	MUST(munmap(memory + page, page));
	FAILS(ENOMEM, msync(memory, 3 * page, MS_SYNC));
	EQUAL(msync(memory, page, MS_SYNC), 0);
}
