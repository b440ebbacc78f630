/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_FIXED of a range that goes on beyond the last address fails with ENOMEM, or EINVAL",
     XSI("mmap", "ERRORS [ENOMEM]; DESCRIPTION, MAP_FIXED"))
{
	int file = file_of_pages("ab");
	void *last = (void *)(UINTPTR_MAX - page_size() + 1);

	VARIES("EINVAL is for whatever MAP_FIXED cannot do");
	FAILS_EITHER(ENOMEM, EINVAL, mmap(last, 2 * page_size(), PROT_READ, MAP_SHARED | MAP_FIXED, file, 0));
	FAILS_EITHER(ENOMEM, EINVAL, mmap(last, 2 * page_size(), PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0));
}
