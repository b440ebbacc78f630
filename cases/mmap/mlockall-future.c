/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void see_no_lock(void *file)
{
	char *memory = map_pages(INT(file), 1, PROT_READ, MAP_SHARED);

	HOLDS(!is_locked(memory));
}

CASE("after mlockall() with MCL_FUTURE new mappings are locked, older ones and those of a child are not",
     POSIX_OPTION(ML, "mlockall", "DESCRIPTION, MCL_FUTURE; fork() DESCRIPTION"), NEEDS(LOCKED_MEMORY))
{
	int file = file_of_pages("ab");
	char *old = map_pages(file, 1, PROT_READ, MAP_SHARED);

	pages_can_be_locked(2);
	SUCCEEDS(mlockall(MCL_FUTURE));
	char *new = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, (off_t)page_size()));
	HOLDS(is_locked(new));
	HOLDS(!is_locked(old));
	PAGES(new, "b");
	FINISHES(child(see_no_lock, &file));
	SUCCEEDS(munlockall());
	HOLDS(!is_locked(new));
	new = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	HOLDS(!is_locked(new));
}
