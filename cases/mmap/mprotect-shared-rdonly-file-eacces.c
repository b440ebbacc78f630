/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() with PROT_WRITE of a MAP_SHARED mapping fails with EACCES if the file was open for reading only, closed or "
     "not",
     POSIX("mprotect", "ERRORS [EACCES]"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	char *memory = map_pages(file, 1, PROT_READ, MAP_SHARED);

	FAILS(EACCES, mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	MUST(close(file));
	FAILS(EACCES, mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	FAILS(EACCES, mprotect(memory, page_size(), PROT_WRITE));
	ACCESS(memory, "r");
	EQUAL_BYTES(memory, "abc", 3);
}
