/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("write() from a mapping without access, or beyond the end of its file, fails with EFAULT and writes nothing",
     LINUX("write(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind takes the buffer for an error of the case"))
{
	int from = file_of_pages("a"), to = MUST(open(temp_file("", 0), O_RDWR));
	char *none = map_pages(from, 1, PROT_NONE, MAP_SHARED),
	     *beyond = map_pages(from, 2, PROT_READ, MAP_SHARED) + page_size();

	FAILS(EFAULT, write(to, none, 3));
	FAILS(EFAULT, write(to, beyond, 3));
	EQUAL(lseek(to, 0, SEEK_END), 0);
}
