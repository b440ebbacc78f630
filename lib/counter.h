/* SPDX-License-Identifier: MIT */
/* counter.h - words of the cases about eventfd and timerfd, which are read as one number of eight bytes. They expand in the
 * case. */
#ifndef PLUMB_COUNTER_H
#define PLUMB_COUNTER_H

#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

/* read() gives this number. */
#define TAKES(fd, number)                                              \
	do {                                                           \
		uint64_t plumb_taken = 0x5a5a5a5a5a5a5a5aull;          \
		EQUAL(read(fd, &plumb_taken, sizeof(plumb_taken)), 8); \
		EQUAL(plumb_taken, (uint64_t)(number));                \
	} while (0)
/* There is nothing to read from this descriptor, which does not block. */
#define NOTHING_TO_TAKE(fd) FAILS(EAGAIN, read(fd, &(uint64_t){0}, 8))
/* write() of this number to an eventfd. */
#define PUTS(fd, number) EQUAL(write(fd, &(uint64_t){number}, 8), 8)

/* A timerfd that does not block. Set-up. */
static inline int new_timerfd(void)
{
	return MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));
}
/* For timerfd_settime(): the first expiry, an absolute one that is past, or none. */
#define IN_SECONDS(seconds) (&(struct itimerspec){.it_value = {.tv_sec = (seconds)}})
#define IN_THE_PAST (&(struct itimerspec){.it_value = {.tv_nsec = 1}})
#define EXPIRES_AT_ONCE(fd) SUCCEEDS(timerfd_settime(fd, TFD_TIMER_ABSTIME, IN_THE_PAST, NULL))
/* Set to a time that is past, a timer expires with the next interrupt at the latest, not within timerfd_settime(). */
static inline int expired(int fd)
{
	await_data(fd);
	return fd;
}

#endif
