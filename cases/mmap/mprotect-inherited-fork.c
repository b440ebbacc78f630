/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void change_own(void *memory)
{
	ACCESS(memory, "rw");
	SUCCEEDS(mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	SUCCEEDS(mprotect((char *)memory + page_size(), page_size(), PROT_NONE));
	ACCESS(memory, "w-");
}

CASE("a child has the protection that mprotect() gave the pages before fork(), and what it changes is not changed in the "
     "parent",
     POSIX("fork", "DESCRIPTION, memory mappings"))
{
	char *memory = shared_memory(2 * page_size());

	SUCCEEDS(mprotect(memory, page_size(), PROT_READ));
	FINISHES(child(change_own, memory));
	ACCESS(memory, "rw");
}
