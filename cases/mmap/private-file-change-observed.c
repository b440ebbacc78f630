/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a page of a MAP_PRIVATE mapping that was not stored to shows, after write() to the file, the old bytes or the new ones",
     POSIX_MAY("mmap", "DESCRIPTION, MAP_PRIVATE"))
{
	int file = file_of_pages("a");
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));

	EQUAL(memory[0], 'a');
	MUST(pwrite(file, "F", 1, 0));
	LINUX_OR_OTHER(memory[0] == 'F', memory[0] == 'a');
	memory[0] = 'X';
	EQUAL(byte_at(file, 0), 'F');
}
