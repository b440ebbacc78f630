/* SPDX-License-Identifier: MIT */
#include "mapping.h"

/* Whether later changes to the file are visible is unspecified; what the process has stored itself stays. */
CASE("a page of a MAP_PRIVATE mapping that was stored to keeps that, whatever is written to other bytes of the page in the "
     "file",
     IMPL("mmap(2)", "DESCRIPTION, MAP_PRIVATE"))
{
	int file = file_of_pages("a");
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));

	memory[1] = 'X';
	MUST(pwrite(file, "F", 1, 0));
	EQUAL(memory[1], 'X');
	HOLDS(memory[0] == 'a' || memory[0] == 'F');
	EQUAL(byte_at(file, 1), 'a');
	OBSERVE("the other bytes of the page are %s", memory[0] == 'a' ? "as they were" : "the file's");
}
