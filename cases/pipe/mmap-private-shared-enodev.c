/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a pipe cannot be mapped: mmap() of its read end fails with ENODEV, private or shared",
     LINUX("mmap(2)", "ERRORS [ENODEV]"))
{
	int fd[2];

	MUST(pipe(fd));
	FAILS(ENODEV, mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE, fd[0], 0));
	FAILS(ENODEV, mmap(NULL, page_size(), PROT_READ, MAP_SHARED, fd[0], 0));
}
