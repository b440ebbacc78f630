/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* eventfd(), timerfd_create() */
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

static int use_up_descriptors(void)
{
	int last = -1;

	for (int fd; (fd = dup(STDIN_FILENO)) >= 0;)
		last = fd;
	MUST_HOLD(last >= 0 && errno == EMFILE);
	return last;
}

CASE("eventfd() and timerfd_create() fail with EMFILE at the descriptor limit, and succeed when one descriptor is closed",
     LINUX("eventfd(2)", "ERRORS [EMFILE]; timerfd_create(2) ERRORS [EMFILE]"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, eventfd(0, 0));
	FAILS(EMFILE, timerfd_create(CLOCK_MONOTONIC, 0));
	MUST(close(last));
	EQUAL(eventfd(0, 0), last);
	MUST(close(last));
	EQUAL(timerfd_create(CLOCK_MONOTONIC, 0), last);
}
