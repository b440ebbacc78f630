/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("when a mapped file grows, what access to a page beyond its old end does is unspecified: a load gives zeros or SIGBUS",
     IMPL("mmap(2)", "DESCRIPTION, size of the mapped file changes"))
{
	int file = file_of_pages("a");
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ, MAP_SHARED, file, 0));

	ACCESS(memory, "r!");
	MUST(ftruncate(file, (off_t)(2 * page_size())));
	char access = access_to(memory + page_size());
	DIFFERS(access, '-');
	OBSERVE("the new page %s", access == 'r' ? "can be accessed" : "raises SIGBUS");
	if (access == 'r')
		PAGES(memory, "a0");
}
