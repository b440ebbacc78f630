/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS */

#include "mapping.h"

CASE("mmap() of as many bytes as there are addresses fails with ENOMEM, private or shared",
     POSIX("mmap", "ERRORS [ENOMEM], insufficient room"), NOT_UNDER_MEMCHECK("valgrind has EINVAL for it"))
{
	size_t all = SIZE_MAX - 2 * page_size() + 1;

	FAILS(ENOMEM, mmap(NULL, all, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	FAILS(ENOMEM, mmap(NULL, all, PROT_NONE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
}
