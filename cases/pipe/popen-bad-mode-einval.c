/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "plumbline.h"

/* POSIX leaves the result of any mode but r and w open, the command's being run and the value of errno included. */
CASE("popen() with mode \"x\" fails with EINVAL and leaves no descriptor open", LINUX("popen(3)", "ERRORS [EINVAL]"),
     NEEDS(SHELL))
{
	int next = next_fd();

	FAILS(EINVAL, popen("exit 0", "x"));
	EQUAL(next_fd(), next);
}
