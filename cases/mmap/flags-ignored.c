/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_DENYWRITE, MAP_EXECUTABLE, MAP_FILE */

#include "mapping.h"

CASE("mmap() ignores MAP_DENYWRITE, MAP_EXECUTABLE and MAP_FILE: a file that is open for writing is mapped, and can be written",
     LINUX("mmap(2)", "The flags argument"))
{
	int file = file_of_pages("a");
	char *memory = GIVES(mmap(NULL, page_size(), PROT_READ | PROT_WRITE,
				  MAP_SHARED | MAP_DENYWRITE | MAP_EXECUTABLE | MAP_FILE, file, 0));

	PAGES(memory, "a");
	memory[0] = 'X';
	EQUAL(byte_at(file, 0), 'X');
	EQUAL(pwrite(file, "Y", 1, 1), 1);
	EQUAL(memory[1], 'Y');
}
