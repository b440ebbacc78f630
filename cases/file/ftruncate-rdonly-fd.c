/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftruncate() of a descriptor that is not open for writing fails with EBADF or EINVAL and leaves the file as it is",
     POSIX("ftruncate", "ERRORS [EBADF] or [EINVAL]"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	char found[16];

	FAILS_EITHER(EINVAL, like_linux() ? EINVAL : EBADF, ftruncate(fd, 2));
	FAILS_EITHER(EINVAL, like_linux() ? EINVAL : EBADF, ftruncate(fd, 9));
	EQUAL(read(fd, found, sizeof(found)), 6);
	EQUAL_BYTES(found, "abcdef", 6);
}
