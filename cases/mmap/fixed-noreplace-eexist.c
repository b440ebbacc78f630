/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_FIXED_NOREPLACE */

#include "mapping.h"

CASE("mmap() with MAP_FIXED_NOREPLACE fails with EEXIST where one page of the range is mapped, and leaves all as it is",
     LINUX("mmap(2)", "ERRORS [EEXIST]"), NOT_UNDER_MEMCHECK("valgrind takes the address for a hint"))
{
	size_t page = page_size();
	int file = file_of_pages("ab");
	char *memory = shared_memory(3 * page);

	fill_pages(memory, "xyz");
	MUST(munmap(memory + page, page));
	FAILS(EEXIST, mmap(memory, page, PROT_READ, MAP_SHARED | MAP_FIXED_NOREPLACE, file, 0));
	FAILS(EEXIST, mmap(memory + page, page + 1, PROT_READ, MAP_SHARED | MAP_FIXED_NOREPLACE, file, 0));
	ACCESS(memory, "w-w");
	PAGES(memory, "x");
	PAGES(memory + 2 * page, "z");
}
