/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_REMOVE */

#include "mapping.h"

CASE("madvise() with MADV_REMOVE fails with EACCES for a MAP_PRIVATE mapping of a file and for one that cannot be written to",
     LINUX("madvise(2)", "ERRORS [EACCES]"))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDWR)), read_only = MUST(open(path, O_RDONLY));
	char *own = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_PRIVATE);
	char *shared = map_pages(read_only, 1, PROT_READ, MAP_SHARED);

	FAILS(EACCES, madvise(own, page_size(), MADV_REMOVE));
	FAILS(EACCES, madvise(shared, page_size(), MADV_REMOVE));
	EQUAL_BYTES(own, "abc", 3);
	EQUAL_BYTES(shared, "abc", 3);
}
