/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* splice() */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("splice() between two files, neither of them a pipe, fails with EINVAL and copies nothing",
     LINUX("splice(2)", "ERRORS [EINVAL]"))
{
	int from = MUST(open(temp_file("abc", 3), O_RDONLY));
	int to = MUST(open(temp_file("...", 3), O_RDWR));
	char data[8];

	FAILS(EINVAL, splice(from, NULL, to, NULL, 3, 0));
	EQUAL(lseek(from, 0, SEEK_CUR), 0);
	EQUAL(read(to, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "...", 3);
}
