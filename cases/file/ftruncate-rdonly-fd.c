/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("ftruncate() of a descriptor that is not open for writing fails with EBADF or EINVAL and leaves the file as it is",
     POSIX("ftruncate", "ERRORS [EBADF] or [EINVAL]"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));

	FAILS_EITHER(EINVAL, like_linux() ? EINVAL : EBADF, ftruncate(fd, 2));
	FAILS_EITHER(EINVAL, like_linux() ? EINVAL : EBADF, ftruncate(fd, 9));
	READS(fd, "abcdef");
}
