/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void forbid_stores(void *memory)
{
	SUCCEEDS(mprotect(memory, page_size(), PROT_READ));
}

static void allow_stores(void *memory)
{
	SUCCEEDS(mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
}

CASE("what mprotect() in one thread makes of a page holds at once in another, which has just stored to it",
     POSIX("mprotect", "DESCRIPTION"))
{
	char *memory = shared_memory(page_size());

	for (int i = 0; i < 20; i++) {
		memory[1] = (char)i;
		FINISHES(thread(forbid_stores, memory));
		RAISES(SIGSEGV, store_byte, memory);
		EQUAL(memory[1], i);
		FINISHES(thread(allow_stores, memory));
		ACCESS(memory, "w");
	}
}
