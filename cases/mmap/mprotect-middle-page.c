/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() of the middle page of a mapping changes no other page, and can be undone",
     POSIX("mprotect", "DESCRIPTION, whole pages"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	fill_pages(memory, "abc");
	SUCCEEDS(mprotect(memory + page, page, PROT_NONE));
	ACCESS(memory, "w-w");
	SUCCEEDS(mprotect(memory + page, page, PROT_READ | PROT_WRITE));
	ACCESS(memory, "www");
	PAGES(memory, "abc");
}
