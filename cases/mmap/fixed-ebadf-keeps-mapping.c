/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_FIXED that fails with EBADF leaves what is mapped there",
     POSIX("mmap", "DESCRIPTION, reasons other than [EBADF]"))
{
	char *memory = shared_memory(2 * page_size());

	fill_pages(memory, "ab");
	FAILS(EBADF, mmap(memory, page_size(), PROT_READ, MAP_SHARED | MAP_FIXED, -1, 0));
	PAGES(memory, "ab");
	ACCESS(memory, "ww");
}
