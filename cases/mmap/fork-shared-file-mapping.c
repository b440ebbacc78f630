/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void store_as_grandchild(void *memory)
{
	PAGES(memory, "ac");
	fill_pages(memory, "g");
}

static void store_as_child(void *memory)
{
	PAGES(memory, "ab");
	fill_pages((char *)memory + page_size(), "c");
	FINISHES(child(store_as_grandchild, memory));
	PAGES(memory, "gc");
}

CASE("a MAP_SHARED mapping of a file stays shared over fork(): parent, child and grandchild see what each stores",
     POSIX("fork", "DESCRIPTION, MAP_SHARED"))
{
	int file = file_of_pages("ab");
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	FINISHES(child(store_as_child, memory));
	PAGES(memory, "gc");
	PAGES(map_pages(file, 2, PROT_READ, MAP_SHARED), "gc");
}
