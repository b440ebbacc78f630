/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice() */
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>

#include "stream.h"

CASE("vmsplice() with SPLICE_F_GIFT puts a whole page into the pipe, which is read as it was",
     LINUX("vmsplice(2)", "DESCRIPTION"))
{
	char *page = MUST(mmap(NULL, page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	char *got = guarded(page_size()), *expected = guarded(page_size());
	int fd[2];

	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe(fd));
	memset(page, 'x', page_size());
	memset(expected, 'x', page_size());
	EQUAL(vmsplice(fd[1], &(struct iovec){page, page_size()}, 1, SPLICE_F_GIFT), page_size());
	MUST(munmap(page, page_size()));
	EQUAL(read(fd[0], got, page_size()), page_size());
	EQUAL_BYTES(got, expected, page_size());
}
