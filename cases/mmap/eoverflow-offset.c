/* SPDX-License-Identifier: MIT */
#include "mapping.h"

/* An offset may also be "considered invalid", as where a libc cannot hand it to the kernel. */
CASE("mmap() of a file up to beyond the largest offset fails with EOVERFLOW, or with EINVAL for the offset",
     POSIX("mmap", "ERRORS [EOVERFLOW], [EINVAL]"))
{
	uintmax_t beyond = (uintmax_t)1 << (8 * sizeof(off_t) - 1);
	int file = file_of_pages("a");

	VARIES("where a libc cannot hand the offset to the kernel, it has EINVAL");
	FAILS_EITHER(EOVERFLOW, EINVAL,
		     mmap(NULL, 3 * page_size(), PROT_READ, MAP_SHARED, file, (off_t)(beyond - 2 * page_size())));
	FAILS_EITHER(EOVERFLOW, EINVAL,
		     mmap(NULL, 3 * page_size(), PROT_READ, MAP_PRIVATE, file, (off_t)(beyond - 2 * page_size())));
}
