/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a mapping with PROT_WRITE alone can be made, and takes stores that another mapping of the file shows",
     POSIX("mmap", "DESCRIPTION, values of prot"))
{
	int file = file_of_pages("ab");
	char *written = GIVES(mmap(NULL, 2 * page_size(), PROT_WRITE, MAP_SHARED, file, 0));
	char *read_only = map_pages(file, 2, PROT_READ, MAP_SHARED);

	store_byte(written);
	store_byte(written + 2 * page_size() - 1);
	EQUAL(read_only[0], 'x');
	EQUAL(read_only[1], 'a');
	EQUAL(read_only[2 * page_size() - 1], 'x');
}
