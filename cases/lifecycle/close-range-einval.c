/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

CASE("close_range() with the first number above the last, or with an unknown flag, fails with EINVAL and closes nothing",
     LINUX("close_range(2)", "ERRORS [EINVAL]"))
{
	MUST(dup2(0, 20));
	MUST(dup2(0, 21));
	FAILS(EINVAL, syscall(SYS_close_range, 21u, 20u, 0u));
	FAILS(EINVAL, syscall(SYS_close_range, 20u, 21u, 1u << 30));
	EQUAL(fcntl(20, F_GETFD), 0);
	EQUAL(fcntl(21, F_GETFD), 0);
}
