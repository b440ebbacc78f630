/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_create1() with a flag that does not exist fails with EINVAL and opens nothing",
     LINUX("epoll_create(2)", "ERRORS EINVAL"))
{
	int next = next_fd();

	FAILS(EINVAL, epoll_create1(1));
	EQUAL(next_fd(), next);
}
