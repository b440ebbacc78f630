/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_PATH */

#include "mapping.h"

CASE("mmap() of a descriptor opened with O_PATH fails with EBADF", LINUX("open(2)", "DESCRIPTION, O_PATH"))
{
	int file = MUST(open(temp_file("abc", 3), O_PATH));

	FAILS(EBADF, mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0));
	FAILS(EBADF, mmap(NULL, 3, PROT_READ, MAP_PRIVATE, file, 0));
}
