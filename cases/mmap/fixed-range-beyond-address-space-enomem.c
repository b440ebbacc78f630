/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_FIXED of the last page that an address can name fails with ENOMEM, or EINVAL",
     XSI("mmap", "ERRORS [ENOMEM]; DESCRIPTION, MAP_FIXED"))
{
	int file = file_of_pages("a");
	void *last = (void *)(UINTPTR_MAX - page_size() + 1);

	FAILS_EITHER(ENOMEM, EINVAL, mmap(last, page_size(), PROT_READ, MAP_SHARED | MAP_FIXED, file, 0));
	FAILS_EITHER(ENOMEM, EINVAL, mmap(last, page_size(), PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0));
}
