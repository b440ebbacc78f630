/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void write_to(void *path)
{
	int file = MUST(open(path, O_WRONLY));

	EQUAL(pwrite(file, "XY", 2, 1), 2);
}

CASE("what another process writes to a file with write() is seen in a MAP_SHARED mapping at once, without msync()",
     LINUX("mmap(2)", "DESCRIPTION, MAP_SHARED"))
{
	const char *path = temp_file("abcd", 4);
	int file = MUST(open(path, O_RDWR));
	char *memory = GIVES(mmap(NULL, 4, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	memory[0] = 'A';
	FINISHES(child(write_to, (void *)path));
	EQUAL_BYTES(memory, "AXYd", 4);
}
