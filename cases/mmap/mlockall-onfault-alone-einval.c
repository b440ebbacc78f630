/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MCL_ONFAULT */

#include "mapping.h"

CASE("mlockall() with MCL_ONFAULT alone fails with EINVAL", LINUX("mlock(2)", "ERRORS [EINVAL], mlockall()"))
{
	char *memory = map_pages(file_of_pages("a"), 1, PROT_READ, MAP_SHARED);

	FAILS(EINVAL, mlockall(MCL_ONFAULT));
	HOLDS(!is_locked(memory));
}
