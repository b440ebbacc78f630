/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() of a descriptor that was closed, or never was one, fails with EBADF, shared or private, whatever the protection",
     POSIX("mmap", "ERRORS [EBADF]"))
{
	int file = file_of_pages("a");

	MUST(close(file));
	FAILS(EBADF, mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	FAILS(EBADF, mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));
	FAILS(EBADF, mmap(NULL, page_size(), PROT_NONE, MAP_PRIVATE, file, 0));
	FAILS(EBADF, mmap(NULL, page_size(), PROT_READ, MAP_SHARED, -1, 0));
	FAILS(EBADF, mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE, -1, 0));
}
