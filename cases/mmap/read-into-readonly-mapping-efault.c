/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("read() into a mapping that is only readable fails with EFAULT and reads nothing", LINUX("read(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("valgrind takes the read-only buffer for an error of the case"))
{
	int from = MUST(open(temp_file("new", 3), O_RDONLY)), to = file_of_pages("a");
	char *memory = map_pages(to, 1, PROT_READ, MAP_SHARED), byte;

	FAILS(EFAULT, read(from, memory, 3));
	PAGES(memory, "a");
	EQUAL(read(from, &byte, 1), 1);
	EQUAL(byte, 'n');
}
