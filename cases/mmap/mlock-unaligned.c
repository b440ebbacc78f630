/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlock() from an address that is no multiple of the page size locks the page that holds it, or fails with EINVAL",
     POSIX_MAY("mlock", "ERRORS [EINVAL]"), NEEDS(LOCKED_MEMORY))
{
	char *memory = map_pages(file_of_pages("ab"), 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	pages_can_be_locked(2);
	errno = 0;
	int result = mlock(memory + 1, 1);
	LINUX_OR_OTHER(result == 0, result == -1 && errno == EINVAL);
	EQUAL(is_locked(memory), result == 0);
	HOLDS(!is_locked(memory + page_size()));
}
