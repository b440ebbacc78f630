/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() of more bytes than the address space has after the address fails with EINVAL and unmaps nothing",
     POSIX("munmap", "ERRORS [EINVAL], valid range"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	FAILS(EINVAL, munmap(memory, SIZE_MAX - page_size() + 1));
	ACCESS(memory, "w");
	PAGES(memory, "a");
}
