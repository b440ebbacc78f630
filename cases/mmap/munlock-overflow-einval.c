/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlock() and munlock() of a range that goes around the end of all addresses fail with EINVAL, or ENOMEM where a limit "
     "comes "
     "first, and change nothing; where the kernel has more addresses than the program they fail with ENOMEM",
     LINUX("mlock(2)", "ERRORS [EINVAL]"), NEEDS(LOCKED_MEMORY))
{
	const bool has_more_addresses = sizeof(void *) == 4; /* it may have */
	char *memory = map_pages(file_of_pages("a"), 1, PROT_READ, MAP_SHARED);

	VARIES("the range goes around no end in a kernel whose addresses have more bits than the program's; RLIMIT_MEMLOCK");
	FAILS_EITHER(EINVAL, ENOMEM, mlock(memory, SIZE_MAX - 2 * page_size() + 1));
	HOLDS(has_more_addresses || !is_locked(memory));
	MUST(mlock(memory, page_size()));
	FAILS_EITHER(EINVAL, ENOMEM, munlock(memory, SIZE_MAX - 2 * page_size() + 1));
	HOLDS(has_more_addresses || is_locked(memory));
	SUCCEEDS(munlock(memory, page_size()));
	HOLDS(!is_locked(memory));
}
