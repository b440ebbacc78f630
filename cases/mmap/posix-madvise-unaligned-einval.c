/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("posix_madvise() from an address that is no multiple of the page size returns EINVAL, or 0",
     POSIX_MAY("posix_madvise", "ERRORS [EINVAL]"))
{
	char *memory = shared_memory(page_size());

	fill_pages(memory, "a");
	int result = posix_madvise(memory + 1, 1, POSIX_MADV_WILLNEED);
	LINUX_OR_OTHER(result == EINVAL, result == 0);
	PAGES(memory, "a");
}
