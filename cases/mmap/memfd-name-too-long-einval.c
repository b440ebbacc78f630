/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */

#include "mapping.h"

CASE("memfd_create() takes a name of 249 bytes, fails with EINVAL for one of 250, and with EFAULT for a bad address",
     LINUX("memfd_create(2)", "ERRORS [EINVAL], [EFAULT]"),
     NOT_UNDER_MEMCHECK("valgrind takes the bad address for an error of the case"))
{
	char name[251] = "";
	int next = next_fd();

	memset(name, 'n', 250);
	FAILS(EINVAL, memfd_create(name, 0));
	FAILS(EFAULT, memfd_create(bad_address(), 0));
	EQUAL(next_fd(), next);
	name[249] = 0;
	EQUAL(memfd_create(name, 0), next);
}
