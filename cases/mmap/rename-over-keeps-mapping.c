/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mapping.h"

CASE("a mapping stays with its file when another is renamed to its name: the other has nothing of what is then stored",
     POSIX("mmap", "DESCRIPTION, reference to the file"))
{
	const char *path = temp_file("abc", 3), *other = temp_file("xyz", 3);
	int file = MUST(open(path, O_RDWR));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	SUCCEEDS(rename(other, path));
	SUCCEEDS(close(file));
	memory[0] = 'A';
	EQUAL_BYTES(memory, "Abc", 3);
	file = MUST(open(path, O_RDONLY));
	EQUAL_BYTES(GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0)), "xyz", 3);
}
