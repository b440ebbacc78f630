/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "plumbline.h"

CASE("what mmap() returns when it fails is (void *) -1 and not a null pointer", LINUX("mmap(2)", "RETURN VALUE"))
{
	HOLDS(MAP_FAILED == (void *)-1);
	errno = 0;
	HOLDS(mmap(NULL, page_size(), PROT_READ, MAP_SHARED, -1, 0) == (void *)-1);
	EQUAL(errno, EBADF);
}
