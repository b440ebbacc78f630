/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("what was stored through a mapping in pages that ftruncate() then discards is gone: the file grown again has zeros there",
     POSIX("ftruncate", "DESCRIPTION, discarded pages; extended area"))
{
	int file = file_of_pages("ab");
	char *memory = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	fill_pages(memory, "AB");
	SUCCEEDS(ftruncate(file, (off_t)page_size()));
	SUCCEEDS(ftruncate(file, (off_t)(2 * page_size())));
	memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ, MAP_SHARED, file, 0));
	PAGES(memory, "A0");
}
