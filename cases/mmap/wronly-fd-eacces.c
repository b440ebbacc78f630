/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() of a file that is open for writing only fails with EACCES, shared or private, whatever the protection",
     POSIX("mmap", "ERRORS [EACCES]"))
{
	int file = MUST(open(temp_file("abc", 3), O_WRONLY));

	FAILS(EACCES, mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0));
	FAILS(EACCES, mmap(NULL, 3, PROT_WRITE, MAP_SHARED, file, 0));
	FAILS(EACCES, mmap(NULL, 3, PROT_READ, MAP_PRIVATE, file, 0));
	FAILS(EACCES, mmap(NULL, 3, PROT_WRITE, MAP_PRIVATE, file, 0));
	FAILS(EACCES, mmap(NULL, 3, PROT_NONE, MAP_PRIVATE, file, 0));
}
