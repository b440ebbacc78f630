/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlockall() without a flag, or with an unknown one, fails with EINVAL and locks nothing",
     POSIX_OPTION(ML, "mlockall", "ERRORS [EINVAL]"), NEEDS(LOCKED_MEMORY))
{
	char *memory = map_pages(file_of_pages("a"), 1, PROT_READ, MAP_SHARED);

	FAILS(EINVAL, mlockall(0));
	FAILS(EINVAL, mlockall(0x100000));
	FAILS(EINVAL, mlockall(MCL_FUTURE | 0x100000));
	HOLDS(!is_locked(memory));
}
