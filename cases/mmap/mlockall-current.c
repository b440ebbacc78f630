/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlockall() with MCL_CURRENT locks what is mapped, and not what is mapped later",
     POSIX_OPTION(ML, "mlockall", "DESCRIPTION, MCL_CURRENT"), NEEDS(PRIVILEGE_IPC_LOCK),
     NOT_UNDER_MEMCHECK("it would lock all that valgrind has"))
{
	int file = file_of_pages("ab");
	char *one = map_pages(file, 2, PROT_READ, MAP_SHARED), *two = map_pages(file, 1, PROT_READ, MAP_PRIVATE);

	SUCCEEDS(mlockall(MCL_CURRENT));
	HOLDS(is_locked(one));
	HOLDS(is_locked(one + page_size()));
	HOLDS(is_locked(two));
	char *later = map_pages(file, 2, PROT_READ, MAP_SHARED);
	HOLDS(!is_locked(later));
	SUCCEEDS(munlockall());
	HOLDS(!is_locked(one));
	HOLDS(!is_locked(two));
}
