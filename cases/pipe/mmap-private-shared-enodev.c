/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "stream.h"

CASE("a " OBJECT " cannot be mapped: mmap() of its read end fails with ENODEV, private or shared",
     VARIANT(pipe, "pipe/mmap-private-shared-enodev", LINUX("mmap(2)", "ERRORS [ENODEV]")),
     VARIANT(fifo, "fifo/mmap-private-shared-enodev", LINUX("mmap(2)", "ERRORS [ENODEV]")))
{
	int fd[2];

	make_stream(fd);
	FAILS(ENODEV, mmap(NULL, page_size(), PROT_READ, MAP_PRIVATE, fd[0], 0));
	FAILS(ENODEV, mmap(NULL, page_size(), PROT_READ, MAP_SHARED, fd[0], 0));
}
