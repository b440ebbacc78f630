/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("posix_madvise() with an advice that means nothing returns EINVAL", POSIX_OPTION(ADV, "posix_madvise", "ERRORS [EINVAL]"))
{
	char *memory = shared_memory(page_size());

	fill_pages(memory, "a");
	RETURNS(EINVAL, posix_madvise(memory, page_size(), 9999));
	RETURNS(EINVAL, posix_madvise(memory, page_size(), -1));
	PAGES(memory, "a");
}
