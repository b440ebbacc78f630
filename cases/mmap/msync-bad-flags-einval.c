/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("msync() with a bit in flags that means nothing fails with EINVAL", XSI("msync", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	FAILS(EINVAL, msync(memory, page_size(), MS_SYNC | 0x100000));
	FAILS(EINVAL, msync(memory, page_size(), MS_ASYNC | 0x100000));
	SUCCEEDS(msync(memory, page_size(), MS_SYNC));
}
