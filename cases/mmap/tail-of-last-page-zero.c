/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("the bytes of the last page that lie beyond the end of the file are zero, shared or private",
     POSIX("mmap", "DESCRIPTION, zero-fill"))
{
	size_t page = page_size();
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	const char *shared = GIVES(mmap(NULL, page, PROT_READ, MAP_SHARED, file, 0));
	const char *own = GIVES(mmap(NULL, page, PROT_READ, MAP_PRIVATE, file, 0));
	const char *zeros = guarded(page);

	EQUAL_BYTES(shared, "abc", 3);
	EQUAL_BYTES(own, "abc", 3);
	EQUAL_BYTES(shared + 3, zeros, page - 3);
	EQUAL_BYTES(own + 3, zeros, page - 3);
}
