/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("munmap() from an address that is no multiple of the page size fails with EINVAL, or unmaps the page that holds it",
     POSIX_MAY("munmap", "ERRORS [EINVAL]"))
{
	int file = file_of_pages("ab");
	char *memory = map_pages(file, 2, PROT_READ | PROT_WRITE, MAP_SHARED);

	errno = 0;
	int result = munmap(memory + 1, 1);
	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	ACCESS(memory, result == 0 ? "-w" : "ww");
}
