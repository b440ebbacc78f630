/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("MAP_SHARED mappings of one file that was opened by two names, one for reading only, are of the same bytes",
     POSIX("mmap", "DESCRIPTION, MAP_SHARED"))
{
	const char *path = temp_file("abc", 3), *second = temp_path();

	MUST(link(path, second));
	int file = MUST(open(path, O_RDWR)), same = MUST(open(second, O_RDONLY));
	volatile char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	volatile char *reader = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, same, 0));
	EQUAL(reader[1], 'b');
	memory[1] = 'X';
	EQUAL(reader[1], 'X');
	MUST(unlink(path));
	memory[2] = 'Y';
	EQUAL(reader[2], 'Y');
}
