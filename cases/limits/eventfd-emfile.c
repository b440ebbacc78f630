/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* eventfd(), timerfd_create() */
#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

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
