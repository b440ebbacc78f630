/* SPDX-License-Identifier: MIT */
/*
 * readiness.h - words of the cases about what reports that a descriptor is ready. They expand in the case.
 *
 * CALL is what the variant is for: poll(), ppoll(), select(), pselect(), epoll_wait() or epoll_pwait(); poll() where it is for
 * none of these. An event is POLLIN or POLLOUT for each of them.
 */
#ifndef PLUMB_READINESS_H
#define PLUMB_READINESS_H

#include <poll.h>
#include <sys/select.h>
#include <unistd.h>

#include "plumbline.h"

#ifndef OBJECT
#define OBJECT "pipe"
#endif

/*
 * The question that ask() puts, PERFORM() hands to the call, and said() has the answer to. PERFORM(ms, mask) waits so long: not
 * at all for 0, without end for -1; mask is for those calls that have one.
 */
static struct {
	struct pollfd one;
	fd_set in, out;
	int epoll;
} asked;

#if defined PLUMB_VARIANT_select || defined PLUMB_VARIANT_pselect
#define SETS asked.one.fd + 1, &asked.in, &asked.out, NULL
static inline void ask(int fd, short event)
{
	asked.one = (struct pollfd){.fd = fd, .events = event};
	FD_ZERO(&asked.in);
	FD_ZERO(&asked.out);
	FD_SET(fd, event == POLLIN ? &asked.in : &asked.out);
}
static inline int said(void)
{
	return FD_ISSET(asked.one.fd, &asked.in) ? POLLIN : FD_ISSET(asked.one.fd, &asked.out) ? POLLOUT : 0;
}
#ifdef PLUMB_VARIANT_select
#define CALL "select()"
#define PERFORM(ms, mask) select(SETS, (ms) < 0 ? NULL : &(struct timeval){(ms) / 1000, (ms) % 1000 * 1000L})
#else
#define CALL "pselect()"
#define PERFORM_FOR(timespec, mask) pselect(SETS, timespec, mask)
#endif
#elif defined PLUMB_VARIANT_epoll_wait || defined PLUMB_VARIANT_epoll_pwait
#include <sys/epoll.h>
static struct epoll_event event_got;
static inline void ask(int fd, short event)
{
	struct epoll_event wanted = {.events = event == POLLIN ? EPOLLIN : EPOLLOUT};

	if (asked.epoll != 0)
		MUST(close(asked.epoll));
	asked.epoll = MUST(epoll_create1(EPOLL_CLOEXEC));
	MUST(epoll_ctl(asked.epoll, EPOLL_CTL_ADD, fd, &wanted));
	event_got.events = 0;
}
static inline int said(void)
{
	return event_got.events == EPOLLIN ? POLLIN : event_got.events == EPOLLOUT ? POLLOUT : (int)event_got.events;
}
#ifdef PLUMB_VARIANT_epoll_wait
#define CALL "epoll_wait()"
#define PERFORM(ms, mask) epoll_wait(asked.epoll, &event_got, 1, ms)
#else
#define CALL "epoll_pwait()"
#define PERFORM(ms, mask) epoll_pwait(asked.epoll, &event_got, 1, ms, mask)
#endif
#else
static inline void ask(int fd, short event)
{
	asked.one = (struct pollfd){.fd = fd, .events = event, .revents = -1};
}
static inline int said(void)
{
	return asked.one.revents;
}
#ifdef PLUMB_VARIANT_ppoll
#define CALL "ppoll()"
#define PERFORM_FOR(timespec, mask) ppoll(&asked.one, 1, timespec, mask)
#else
#define CALL "poll()"
#define PERFORM(ms, mask) poll(&asked.one, 1, ms)
#endif
#endif

#ifdef PERFORM_FOR
#define PERFORM(ms, mask) PERFORM_FOR((ms) < 0 ? NULL : &((struct timespec){(ms) / 1000, (ms) % 1000 * 1000000L}), mask)
#endif

/* The call, without waiting, says that this event is there, and nothing else; or that it is not. */
#define IS_READY(fd, event) PLUMB_SAYS(fd, event, 0, 1)
#define IS_NOT_READY(fd, event) PLUMB_SAYS(fd, event, 0, 0)
/* The call waits without end and says that. */
#define BECOMES_READY(fd, event) PLUMB_SAYS(fd, event, -1, 1)
#define PLUMB_SAYS(fd, event, ms, ready)              \
	do {                                          \
		ask(fd, event);                       \
		EQUAL(PERFORM(ms, NULL), ready);      \
		EQUAL(said(), (ready) ? (event) : 0); \
	} while (0)

/* poll() of one descriptor, without waiting, answers these events with those, and no others. */
#define POLLS(fd_, events_, said_)                                                           \
	do {                                                                                 \
		struct pollfd plumb_one = {.fd = (fd_), .events = (events_), .revents = -1}; \
		EQUAL(poll(&plumb_one, 1, 0), (said_) != 0);                                 \
		EQUAL(plumb_one.revents, said_);                                             \
	} while (0)
/* What poll() says of one descriptor at once: where several answers are right. */
#define POLLED(fd_, events_)                                                                 \
	({                                                                                   \
		struct pollfd plumb_one = {.fd = (fd_), .events = (events_), .revents = -1}; \
		int plumb_count = poll(&plumb_one, 1, 0);                                    \
		EQUAL(plumb_count, plumb_one.revents != 0);                                  \
		plumb_one.revents;                                                           \
	})

#endif
