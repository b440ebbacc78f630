/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mlockall() with MCL_CURRENT alone undoes MCL_FUTURE of the call before", LINUX("mlock(2)", "NOTES, MCL_FUTURE"),
     NEEDS(PRIVILEGE_IPC_LOCK), NOT_UNDER_MEMCHECK("it would lock all that valgrind has"))
{
	int file = file_of_pages("a");

	SUCCEEDS(mlockall(MCL_FUTURE));
	char *locked = map_pages(file, 1, PROT_READ, MAP_SHARED);
	HOLDS(is_locked(locked));
	SUCCEEDS(mlockall(MCL_CURRENT));
	char *later = map_pages(file, 1, PROT_READ, MAP_SHARED);
	HOLDS(!is_locked(later));
	HOLDS(is_locked(locked));
}
