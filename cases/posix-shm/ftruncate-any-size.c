/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("ftruncate() gives an object just the size asked for, be it a multiple of the page or not, larger or smaller than before",
     POSIX_OPTION(SHM, "ftruncate", "DESCRIPTION"))
{
	const off_t page = (off_t)page_size(), sizes[] = {1, page - 1, page, page + 1, 3 * page, 5, 0, 12345, 12345};
	int fd = new_object(0);

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		SUCCEEDS(ftruncate(fd, sizes[i]));
		HAS_SIZE(fd, sizes[i]);
	}
}
