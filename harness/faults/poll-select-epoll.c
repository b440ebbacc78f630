/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <poll.h>
#include <signal.h>
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

/* Takes this event away from what poll() has answered; how many entries are left with one. */
static long without(struct pollfd *polled, long count, short event, bool only_unasked)
{
	long left = 0;

	for (long i = 0; i < count; i++) {
		if (!only_unasked || polled[i].events == 0)
			polled[i].revents &= (short)~event;
		left += polled[i].revents != 0;
	}
	return left;
}

NAMED(poll, "closed-not-told", "POLLNVAL is not reported")
{
	long answer = REAL();

	return answer > 0 ? without((struct pollfd *)A(0), A(1), POLLNVAL, false) : answer;
}

NAMED(poll, "hangup-if-asked", "POLLHUP is not reported where nothing was asked for")
{
	long answer = REAL();

	return answer > 0 ? without((struct pollfd *)A(0), A(1), POLLHUP, true) : answer;
}

NAMED(poll, "error-if-asked", "POLLERR is not reported where nothing was asked for")
{
	long answer = REAL();

	return answer > 0 ? without((struct pollfd *)A(0), A(1), POLLERR, true) : answer;
}

NAMED(poll, "normal-data-not-told", "POLLRDNORM is not reported")
{
	long answer = REAL();

	return answer > 0 ? without((struct pollfd *)A(0), A(1), POLLRDNORM, false) : answer;
}

NAMED(poll, "always-writable", "POLLOUT is reported whenever it was asked for")
{
	struct pollfd *polled = (struct pollfd *)A(0);
	long answer = REAL();

	for (long i = 0; answer >= 0 && i < A(1); i++) {
		answer += polled[i].revents == 0 && (polled[i].events & POLLOUT);
		polled[i].revents |= polled[i].events & POLLOUT;
	}
	return answer;
}

NAMED(poll, "negative-is-closed", "POLLNVAL is reported for a negative descriptor")
{
	struct pollfd *polled = (struct pollfd *)A(0);
	long answer = REAL();

	for (long i = 0; answer >= 0 && i < A(1); i++)
		if (polled[i].fd < 0) {
			polled[i].revents = POLLNVAL;
			answer++;
		}
	return answer;
}

NAMED(ppoll, "mask-ignored", "the mask is ignored")
{
	A(3) = 0;
	return REAL();
}

NAMED(ppoll, "timeout-updated", "what is left of the timeout is stored")
{
	long answer = REAL();

	if (A(2))
		*(struct timespec *)A(2) = (struct timespec){0};
	return answer;
}

NAMED(pselect, "mask-ignored", "the mask is ignored")
{
	A(5) = 0;
	return REAL();
}

NAMED(pselect, "timeout-updated", "what is left of the timeout is stored")
{
	long answer = REAL();

	if (A(4))
		*(struct timespec *)A(4) = (struct timespec){0};
	return answer;
}

NAMED(pselect, "mask-kept", "the mask stays when pselect() has returned")
{
	long answer = REAL();
	int error = errno;

	if (A(5))
		sigprocmask(SIG_SETMASK, (const sigset_t *)A(5), NULL);
	errno = error;
	return answer;
}

NAMED(select, "closed-is-not-ready", "a descriptor that is not open is just not ready")
{
	long answer = REAL();

	return answer < 0 && errno == EBADF ? 0 : answer;
}

NAMED(select, "does-not-wait", "select() does not wait")
{
	struct timeval at_once = {0};

	return select((int)A(0), (fd_set *)A(1), (fd_set *)A(2), (fd_set *)A(3), &at_once);
}

NAMED(epoll_ctl, "change-ignored", "EPOLL_CTL_MOD changes nothing")
{
	return A(1) == EPOLL_CTL_MOD ? 0 : REAL();
}

NAMED(epoll_ctl, "deletion-ignored", "EPOLL_CTL_DEL deletes nothing")
{
	return A(1) == EPOLL_CTL_DEL ? 0 : REAL();
}

NAMED(epoll_ctl, "registered-twice", "what is registered can be added again")
{
	long answer = REAL();

	return answer < 0 && errno == EEXIST ? 0 : answer;
}

NAMED(epoll_ctl, "circle-accepted", "epoll instances may watch each other in a circle")
{
	long answer = REAL();

	return answer < 0 && errno == ELOOP ? 0 : answer;
}

NAMED(epoll_ctl, "file-accepted", "a regular file can be added")
{
	long answer = REAL();

	return answer < 0 && errno == EPERM ? 0 : answer;
}

NAMED(epoll_ctl, "oneshot-ignored", "EPOLLONESHOT is ignored")
{
	struct epoll_event event;

	if (!A(3))
		return REAL();
	event = *(struct epoll_event *)A(3);
	event.events &= ~(uint32_t)EPOLLONESHOT;
	return epoll_ctl((int)A(0), (int)A(1), (int)A(2), &event);
}

NAMED(epoll_wait, "does-not-wait", "epoll_wait() does not wait")
{
	A(3) = 0;
	return REAL();
}

NAMED(epoll_wait, "one-event", "epoll_wait() gives one event at a time")
{
	A(2) = A(2) > 0 ? 1 : A(2);
	return REAL();
}

NAMED(epoll_pwait, "mask-ignored", "the mask is ignored")
{
	A(4) = 0;
	return REAL();
}

EQUIVALENT("select-nfds-limits", "select() call 1 reports success and does nothing",
	   "nothing is said of what becomes of the bits of nfds and above")
