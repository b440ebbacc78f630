/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with MAP_SHARED and PROT_WRITE of a file that is open for reading only fails with EACCES; without PROT_WRITE it "
     "succeeds",
     POSIX("mmap", "ERRORS [EACCES]"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));

	FAILS(EACCES, mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
	FAILS(EACCES, mmap(NULL, 3, PROT_WRITE, MAP_SHARED, file, 0));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0));
	EQUAL_BYTES(memory, "abc", 3);
}
