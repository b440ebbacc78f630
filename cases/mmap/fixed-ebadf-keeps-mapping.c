/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_FIXED of no open descriptor fails with EBADF, or EINVAL, and leaves what is mapped there",
     XSI("mmap", "DESCRIPTION, reasons other than [EBADF], [EINVAL]"))
{
	char *memory = shared_memory(2 * page_size());

	fill_pages(memory, "ab");
	VARIES("EINVAL is for whatever MAP_FIXED cannot do");
	FAILS_EITHER(EBADF, EINVAL, mmap(memory, page_size(), PROT_READ, MAP_SHARED | MAP_FIXED, -1, 0));
	PAGES(memory, "ab");
	ACCESS(memory, "ww");
}
