/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <sys/resource.h>

#include "epoll.h"

enum { MANY = 100 };

CASE("epoll_wait() gives each of a hundred descriptors that are ready once, with its own data",
     LINUX("epoll_wait(2)", "DESCRIPTION"))
{
	int epoll = new_epoll(), seen[MANY] = {0};
	struct epoll_event got[MANY + 1] = {{0}};

	need_limit(RLIMIT_NOFILE, MANY + 32);
	for (int i = 0; i < MANY; i++)
		ADDS(epoll, MUST(eventfd(1, 0)), EPOLLIN, i);
	EQUAL(epoll_wait(epoll, got, MANY + 1, 0), MANY);
	for (int i = 0; i < MANY; i++) {
		EQUAL(got[i].events, EPOLLIN);
		AT_MOST(got[i].data.u64, MANY - 1);
		seen[got[i].data.u64]++;
	}
	for (int i = 0; i < MANY; i++)
		EQUAL(seen[i], 1);
}
