/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* madvise(), MAP_ANONYMOUS */

#include "mapping.h"

#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#endif

CASE("MADV_POPULATE_READ fails with EFAULT beyond the end of the file, with no SIGBUS, and MADV_POPULATE_WRITE with EINVAL for "
     "pages to read",
     LINUX("madvise(2)", "ERRORS [EFAULT], [EINVAL]"))
{
	size_t page = page_size();
	char *beyond = map_pages(file_of_pages("a"), 2, PROT_READ | PROT_WRITE, MAP_SHARED);
	char *constant = map_pages(file_of_pages("a"), 1, PROT_READ, MAP_SHARED);
	char *memory = new_pages("a", MAP_PRIVATE);

	if (LOOK(madvise(memory, page, MADV_POPULATE_READ)) != 0 && errno == EINVAL)
		SKIP("this kernel does not know MADV_POPULATE_READ");
	FAILS(EFAULT, madvise(beyond, 2 * page, MADV_POPULATE_READ));
	FAILS(EFAULT, madvise(beyond + page, page, MADV_POPULATE_WRITE));
	FAILS(EINVAL, madvise(constant, page, MADV_POPULATE_WRITE));
	PAGES(constant, "a");
}
