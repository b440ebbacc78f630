/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "plumbline.h"

/* The error is a may. */
CASE("popen() with mode \"x\" fails with EINVAL, or gives a stream that pclose() ends", POSIX_MAY("popen", "ERRORS [EINVAL]"),
     NEEDS(SHELL))
{
	int next = next_fd();
	FILE *stream = popen("exit 0", "x");

	if (stream)
		DIFFERS(pclose(stream), -1);
	else
		EQUAL(errno, EINVAL);
	EQUAL(next_fd(), next);
}
