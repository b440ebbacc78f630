/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("fdatasync() on either end of a pipe fails with EINVAL", LINUX("fdatasync(2)", "ERRORS [EINVAL]"))
{
	int fd[2];

	MUST(pipe(fd));
	FAILS(EINVAL, fdatasync(fd[0]));
	FAILS(EINVAL, fdatasync(fd[1]));
}
