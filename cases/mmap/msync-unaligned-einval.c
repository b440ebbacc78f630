/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("msync() from an address that is no multiple of the page size fails with EINVAL, or succeeds",
     POSIX_MAY("msync", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("a");
	char *memory = map_pages(file, 1, PROT_READ | PROT_WRITE, MAP_SHARED);

	memory[1] = 'X';
	errno = 0;
	int result = msync(memory + 1, 1, MS_SYNC);
	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	EQUAL(memory[1], 'X');
}
