/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), where the libc is older than POSIX.1-2024 */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("pipe2() with an array that is not accessible fails with EFAULT and opens no descriptor",
     LINUX("pipe2(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose"))
{
	int next = next_fd();

	FAILS(EFAULT, pipe2(bad_address(), 0));
	FAILS(EFAULT, pipe2(bad_address(), O_CLOEXEC | O_NONBLOCK));
	EQUAL(next_fd(), next);
}
