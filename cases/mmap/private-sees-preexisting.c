/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a MAP_PRIVATE mapping shows what the file holds, from the first byte to the last", POSIX("mmap", "DESCRIPTION"))
{
	int file = file_of_pages("abc");
	char *memory = GIVES(mmap(NULL, 3 * page_size(), PROT_READ, MAP_PRIVATE, file, 0));

	PAGES(memory, "abc");
	ACCESS(memory, "rrr");
}
