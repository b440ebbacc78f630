/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_wait() with room for fewer events than are ready gives all of them in turn", LINUX("epoll_wait(2)", "NOTES"))
{
	int epoll = new_epoll(), fd[2];
	unsigned int seen = 0;

	for (int i = 0; i < 6; i++) {
		MUST(pipe(fd));
		ADDS(epoll, fd[1], EPOLLOUT, i);
	}
	for (int round = 0; round < 3; round++) {
		struct epoll_event got[3] = {{0}};

		EQUAL(epoll_wait(epoll, got, 2, 0), 2);
		EQUAL(got[2].events, 0);
		seen |= 1u << got[0].data.u64 | 1u << got[1].data.u64;
	}
	EQUAL(seen, 0x3f);
}
