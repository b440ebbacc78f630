/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */

#include "mapping.h"

static void see_and_store(void *memory)
{
	PAGES(memory, "ab");
	fill_pages(memory, "X");
}

CASE("a memfd lives as long as a mapping of it: after close() the mapping keeps what it holds and is shared with a child",
     LINUX("memfd_create(2)", "DESCRIPTION"))
{
	int memfd = GIVES(memfd_create("plumbline", 0));

	SUCCEEDS(ftruncate(memfd, (off_t)(2 * page_size())));
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, memfd, 0));
	PAGES(memory, "00");
	SUCCEEDS(close(memfd));
	fill_pages(memory, "ab");
	FINISHES(child(see_and_store, memory));
	PAGES(memory, "Xb");
}
