/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

CASE("pipe() with an array that is not accessible fails with EFAULT and opens no descriptor",
     LINUX("pipe(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose"))
{
	int next = next_fd();

	FAILS(EFAULT, pipe(bad_address()));
	EQUAL(next_fd(), next);
}
