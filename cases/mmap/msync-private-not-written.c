/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("msync() with MS_SYNC of a changed MAP_PRIVATE mapping does not write the change to the file, and keeps it in the mapping",
     XSI("msync", "DESCRIPTION"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *memory = MUST(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));
	char data[8];

	memory[1] = 'X';
	EQUAL(msync(memory, 3, MS_SYNC), 0);
	EQUAL(read(file, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL_BYTES(memory, "aXc", 3);
}
