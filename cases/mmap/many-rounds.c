/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("in each of 3000 rounds of mmap(), a store and munmap() the mapping shows what the round before has stored",
     POSIX("mmap", "DESCRIPTION, MAP_SHARED"))
{
	int file = file_of_pages("0");

	for (int i = 0; i < 3000; i++) {
		int *counter = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

		EQUAL(*counter, i);
		++*counter;
		SUCCEEDS(munmap(counter, page_size()));
	}
	EQUAL(INT(map_pages(file, 1, PROT_READ, MAP_SHARED)), 3000);
}
