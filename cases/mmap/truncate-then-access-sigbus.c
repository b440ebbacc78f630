/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void cut(void *file)
{
	SUCCEEDS(ftruncate(INT(file), (off_t)page_size() + 1));
}

CASE("when another process has cut a mapped file short, access to the pages that it lost raises SIGBUS; the others stay",
     POSIX("ftruncate", "DESCRIPTION, discarded pages"))
{
	int file = file_of_pages("abcd");
	char *memory = map_pages(file, 4, PROT_READ | PROT_WRITE, MAP_SHARED);

	PAGES(memory, "abcd");
	FINISHES(child(cut, &file));
	PAGES(memory, "a");
	EQUAL(memory[page_size()], 'b');
	ACCESS(memory, "ww!!");
}
