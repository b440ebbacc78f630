/* SPDX-License-Identifier: MIT */
#include "futex.h"

CASE("a futex operation that does not exist, as FUTEX_FD does no more, fails with ENOSYS",
     LINUX("futex(2)", "ERRORS [ENOSYS]; FUTEX_FD"))
{
	static uint32_t words[2];
	int next = next_fd();

	FAILS(ENOSYS, futex(&words[0], 99, 1, NULL, &words[1], 0));
	FAILS(ENOSYS, futex(&words[0], 99 | FUTEX_PRIVATE_FLAG, 1, NULL, &words[1], 0));
	FAILS(ENOSYS, futex(&words[0], FUTEX_FD, 0, NULL, NULL, 0));
	EQUAL(next_fd(), next);
	EQUAL(words[0], 0);
	EQUAL(words[1], 0);
}
