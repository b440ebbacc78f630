/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mmap() with an offset that is no multiple of the page size fails with EINVAL, or maps from just that byte",
     POSIX_MAY("mmap", "ERRORS [EINVAL], off"))
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));

	errno = 0;
	char *memory = mmap(NULL, 3, PROT_READ, MAP_PRIVATE, file, 2);
	LINUX_OR_OTHER(memory == MAP_FAILED && errno == EINVAL, memory != MAP_FAILED);
	if (memory != MAP_FAILED)
		EQUAL_BYTES(memory, "cdef", 4);
}
