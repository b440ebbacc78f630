/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() of a range in which a page is not mapped fails with ENOMEM and maps nothing",
     POSIX("mprotect", "ERRORS [ENOMEM]"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	fill_pages(memory, "abc");
	MUST(munmap(memory + page, page));
	FAILS(ENOMEM, mprotect(memory + page, page, PROT_READ));
	FAILS(ENOMEM, mprotect(memory, 3 * page, PROT_READ | PROT_WRITE));
	FAILS(ENOMEM, mprotect(memory + page, 2 * page, PROT_READ | PROT_WRITE));
	ACCESS(memory, "w-w");
	PAGES(memory, "a");
	PAGES(memory + 2 * page, "c");
}
