/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() of no bytes fails with EINVAL and unmaps nothing", POSIX("munmap", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	FAILS(EINVAL, munmap(memory, 0));
	ACCESS(memory, "w");
	PAGES(memory, "a");
}
