/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a process that maps a file twice has two mappings, each of which shows what is stored through the other",
     POSIX("mmap", "DESCRIPTION, MAP_SHARED"))
{
	int file = file_of_pages("ab");
	volatile char *one = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	volatile char *two = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	HOLDS(one + 2 * page_size() <= two || two + 2 * page_size() <= one);
	one[0] = '1';
	two[2 * page_size() - 1] = '2';
	EQUAL(two[0], '1');
	EQUAL(one[2 * page_size() - 1], '2');
}
