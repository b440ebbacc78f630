/* SPDX-License-Identifier: MIT */
#include "mapping.h"

/* Whether directories can be mapped is left open. */
CASE("mmap() of a directory fails with ENODEV, or maps it", POSIX_MAY("mmap", "ERRORS [ENODEV]"))
{
	int directory = MUST(open(temp_dir(), O_RDONLY));

	errno = 0;
	void *memory = mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE, directory, 0);
	LINUX_OR_OTHER(memory == MAP_FAILED && errno == ENODEV, memory != MAP_FAILED);
	if (memory != MAP_FAILED)
		SUCCEEDS(munmap(memory, page_size()));
}
