/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("a file that is open for reading only can be mapped with MAP_PRIVATE and PROT_WRITE: stores stay in the mapping",
     POSIX("mmap", "DESCRIPTION, PROT_WRITE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));

	memory[1] = 'X';
	EQUAL_BYTES(memory, "aXc", 3);
	EQUAL(byte_at(file, 1), 'b');
}
