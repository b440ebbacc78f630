/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

/* guarded() ends where no access is allowed: the first element lies before that, the second behind. */
CASE("pipe() with an array of which only the first element is accessible fails with EFAULT and opens no descriptor",
     LINUX("pipe(2)", "ERRORS [EFAULT]"))
{
	int *fd = guarded(sizeof(int)), next = next_fd();

	FAILS(EFAULT, pipe(fd));
	EQUAL(next_fd(), next);
}
