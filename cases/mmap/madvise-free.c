/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MADV_FREE, MAP_ANONYMOUS */

#include "mapping.h"

CASE("after MADV_FREE a page of private memory is zeros or as it was, and what is stored to it then stays",
     LINUX("madvise(2)", "MADV_FREE"))
{
	char *memory = new_pages("ab", MAP_PRIVATE);

	SUCCEEDS(madvise(memory, page_size(), MADV_FREE));
	VARIES("the kernel may free it at any moment");
	HOLDS(memory[0] == 'a' || memory[0] == 0);
	fill_pages(memory, "X");
	PAGES(memory, "Xb");
}
