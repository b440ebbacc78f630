/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftruncate() to a negative length fails with EINVAL and leaves the file as it is", POSIX("ftruncate", "ERRORS [EINVAL]"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDWR));
	char found[16];

	FAILS(EINVAL, ftruncate(fd, -1));
	EQUAL(pread(fd, found, sizeof(found), 0), 6);
	EQUAL_BYTES(found, "abcdef", 6);
}
