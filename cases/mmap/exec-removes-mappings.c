/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "mapping.h"

/* Something else may be mapped there, but not the bytes that say where they are. */
static void look_there(const char *address)
{
	char *memory = (char *)(uintptr_t)strtoull(address, NULL, 16);

	HOLDS(access_to(memory) == '-' || memcmp(memory, address, strlen(address)) != 0);
}

static void exec_with_mapping(void *file)
{
	char address[40], *memory = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, INT(file), 0));

	snprintf(address, sizeof(address), "%llx is where this was", (unsigned long long)(uintptr_t)memory);
	MUST(pwrite(INT(file), address, strlen(address), 0));
	exec_self(address);
}

CASE("exec removes the mappings of the process", POSIX("exec", "DESCRIPTION, memory mappings"), NEEDS(EXEC_SELF),
     AFTER_EXEC(look_there))
{
	int file = file_of_pages("a");

	FINISHES(child(exec_with_mapping, &file));
}
