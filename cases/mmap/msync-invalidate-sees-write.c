/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("after msync() with MS_INVALIDATE a MAP_SHARED mapping shows what write() and fsync() have brought to the file before",
     XSI("msync", "DESCRIPTION, MS_INVALIDATE"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *memory = MUST(mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0));

	EQUAL_BYTES(memory, "abc", 3);
	MUST(write(file, "XY", 2));
	MUST(fsync(file));
	EQUAL(msync(memory, 3, MS_SYNC | MS_INVALIDATE), 0);
	EQUAL_BYTES(memory, "XYc", 3);
}
