/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() of a MAP_SHARED mapping made with PROT_NONE lets it be loaded from and stored to, and stores reach the file",
     POSIX("mprotect", "DESCRIPTION"))
{
	int file = file_of_pages("ab");
	char *memory = map_pages(file, 2, PROT_NONE, MAP_SHARED), *other = map_pages(file, 2, PROT_READ, MAP_SHARED);

	ACCESS(memory, "--");
	SUCCEEDS(mprotect(memory, 2 * page_size(), PROT_READ | PROT_WRITE));
	PAGES(memory, "ab");
	ACCESS(memory, "ww");
	fill_pages(memory, "AB");
	PAGES(other, "AB");
}
