/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("read() into a MAP_SHARED mapping of another file changes that file", POSIX("mmap", "DESCRIPTION, MAP_SHARED"))
{
	int from = MUST(open(temp_file("new", 3), O_RDONLY)), to = file_of_pages("ab");
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, to, 0));
	char *other = map_pages(to, 2, PROT_READ, MAP_SHARED);

	EQUAL(read(from, memory + page_size() - 1, 3), 3);
	EQUAL_BYTES(other + page_size() - 2, "anewb", 5);
}
