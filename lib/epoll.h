/* SPDX-License-Identifier: MIT */
/* epoll.h - words of the cases about epoll. They expand in the case. */
#ifndef PLUMB_EPOLL_H
#define PLUMB_EPOLL_H

#include <sys/epoll.h>
#include <unistd.h>

#include "plumbline.h"

static inline int new_epoll(void)
{
	return MUST(epoll_create1(EPOLL_CLOEXEC));
}

/* For epoll_ctl(): these events, and data that epoll_wait() gives back. */
#define EVENT(events_, number_) (&(struct epoll_event){.events = (events_), .data.u64 = (uint64_t)(number_)})
#define ADDS(epoll, fd, events, number) SUCCEEDS(epoll_ctl(epoll, EPOLL_CTL_ADD, fd, EVENT(events, number)))
#define MODIFIES(epoll, fd, events, number) SUCCEEDS(epoll_ctl(epoll, EPOLL_CTL_MOD, fd, EVENT(events, number)))

/* epoll_wait(), without waiting, gives this one event and no other; or none. */
#define GIVES_EVENT(epoll, events_, number_)                          \
	do {                                                          \
		struct epoll_event plumb_events[2] = {{0}};           \
		EQUAL(epoll_wait(epoll, plumb_events, 2, 0), 1);      \
		EQUAL(plumb_events[0].events, events_);               \
		EQUAL(plumb_events[0].data.u64, (uint64_t)(number_)); \
	} while (0)
#define GIVES_NO_EVENT(epoll) EQUAL(epoll_wait(epoll, &(struct epoll_event){0}, 1, 0), 0)

#endif
