/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>

#include "faults.h"

NAMED(poll, "times-out-at-once", "poll() does not wait")
{
	A(2) = 0;
	return REAL();
}

NAMED(poll, "nothing-ready", "poll() finds no descriptor ready")
{
	return poll((struct pollfd *)A(0), 0, 0);
}

NAMED(poll, "hangup-hides-data", "POLLIN is not reported together with POLLHUP")
{
	struct pollfd *polled = (struct pollfd *)A(0);
	long answer = REAL();

	for (long i = 0; answer > 0 && i < A(1); i++)
		if (polled[i].revents & POLLHUP)
			polled[i].revents = POLLHUP;
	return answer;
}

NAMED(select, "sets-left", "select() leaves the sets as they were")
{
	fd_set copies[3];
	fd_set *sets[3];

	for (int i = 0; i < 3; i++) {
		const fd_set *set = (const fd_set *)A(1 + i);

		if (set)
			copies[i] = *set;
		sets[i] = set ? &copies[i] : NULL;
	}
	return select((int)A(0), sets[0], sets[1], sets[2], (struct timeval *)A(4));
}

NAMED(epoll_ctl, "edge-is-level", "EPOLLET is ignored")
{
	struct epoll_event event;

	if (!A(3))
		return REAL();
	event = *(struct epoll_event *)A(3);
	event.events &= ~(uint32_t)EPOLLET;
	return epoll_ctl((int)A(0), (int)A(1), (int)A(2), &event);
}

NAMED(epoll_ctl, "level-is-edge", "everything is edge-triggered")
{
	struct epoll_event event;

	if (!A(3))
		return REAL();
	event = *(struct epoll_event *)A(3);
	event.events |= EPOLLET;
	return epoll_ctl((int)A(0), (int)A(1), (int)A(2), &event);
}

NAMED(epoll_wait, "data-lost", "the caller's data does not come back")
{
	long answer = REAL();

	for (long i = 0; i < answer; i++)
		((struct epoll_event *)A(1))[i].data.u64 = 0;
	return answer;
}
