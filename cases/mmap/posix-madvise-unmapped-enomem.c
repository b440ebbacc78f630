/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("posix_madvise() of a range in which a page is not mapped returns ENOMEM", LINUX("posix_madvise(3)", "ERRORS [ENOMEM]"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	MUST(munmap(memory + page, page));
	RETURNS(ENOMEM, posix_madvise(memory, 3 * page, POSIX_MADV_WILLNEED));
	RETURNS(ENOMEM, posix_madvise(memory + page, page, POSIX_MADV_RANDOM));
	RETURNS(0, posix_madvise(memory, page, POSIX_MADV_RANDOM));
}
