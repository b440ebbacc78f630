/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "stream.h"

/* Whether pipes can be mapped is left open. */
CASE("mmap() of a pipe's read end fails with ENODEV, or maps it", POSIX_MAY("mmap", "ERRORS [ENODEV]"))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "x", 1));
	void *memory = mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE, fd[0], 0);
	LINUX_OR_OTHER(memory == MAP_FAILED && errno == ENODEV, memory != MAP_FAILED);
	if (memory != MAP_FAILED)
		SUCCEEDS(munmap(memory, page_size()));
	READS(fd[0], "x");
}
