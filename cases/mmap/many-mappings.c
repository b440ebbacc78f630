/* SPDX-License-Identifier: MIT */
#include "mapping.h"

enum { MAPPINGS = 500 };

CASE("500 mappings of one file, shared and private by turns, are each of their own page and kind, and can all be unmapped",
     POSIX("mmap", "DESCRIPTION"))
{
	int file = file_of_pages("abc");
	char *memory[MAPPINGS], *look = map_pages(file, 3, PROT_READ, MAP_SHARED);

	for (int i = 0; i < MAPPINGS; i++)
		memory[i] = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, i % 2 ? MAP_SHARED : MAP_PRIVATE, file,
				       (off_t)(page_size() * (size_t)(i % 3))));
	for (int i = 0; i < MAPPINGS; i += 2)
		memory[i][1] = 'X';
	for (int i = 0; i < MAPPINGS; i++) {
		EQUAL(memory[i][0], "abc"[i % 3]);
		EQUAL(memory[i][1], i % 2 ? "abc"[i % 3] : 'X');
		memory[i][2] = (char)(i % 100);
		EQUAL(look[page_size() * (size_t)(i % 3) + 2] == i % 100, i % 2);
		SUCCEEDS(munmap(memory[i], page_size()));
	}
}
