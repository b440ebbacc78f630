/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void store_through_own_mapping(void *file)
{
	char *memory = map_pages(INT(file), 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	memory[0] = 'c';
}

CASE("after mprotect() with PROT_READ a store raises SIGSEGV, while another process's mapping of the file still takes stores",
     POSIX("mprotect", "DESCRIPTION"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	SUCCEEDS(mprotect(memory, page_size(), PROT_READ));
	ACCESS(memory, "r");
	DIES(child(store_byte, memory), SIGSEGV);
	FINISHES(child(store_through_own_mapping, &file));
	EQUAL(memory[0], 'c');
	EQUAL(memory[1], 'a');
}
