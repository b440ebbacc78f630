/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() lets a MAP_PRIVATE mapping of a file that is open for reading only be stored to; the file does not change",
     POSIX("mprotect", "DESCRIPTION, MAP_PRIVATE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	char *memory = map_pages(file, 1, PROT_READ, MAP_PRIVATE);

	SUCCEEDS(mprotect(memory, page_size(), PROT_READ | PROT_WRITE));
	ACCESS(memory, "w");
	memory[1] = 'X';
	EQUAL_BYTES(memory, "aXc", 3);
	EQUAL(byte_at(file, 1), 'b');
}
