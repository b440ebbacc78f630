/* SPDX-License-Identifier: MIT */
#include "mapping.h"

/* It depends on whether Linux has written the page to the disk in between. */
CASE("what was stored beyond the end of a file in its last page is, in a later mapping, zero or on Linux still there",
     LINUX_DEVIATION("mmap(2)", "BUGS"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	char *memory = MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	memory[10] = 'X';
	SUCCEEDS(munmap(memory, page_size()));
	memory = GIVES(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, file, 0));
	EQUAL_BYTES(memory, "abc", 3);
	HOLDS(memory[10] == 0 || (memory[10] == 'X' && !like_posix()));
	OBSERVE("the byte is %s", memory[10] ? "still there" : "zero");
}
