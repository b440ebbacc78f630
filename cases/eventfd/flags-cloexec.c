/* SPDX-License-Identifier: MIT */
#include "counter.h"

#ifdef PLUMB_VARIANT_eventfd
#define MAKE(flags) eventfd(0, flags)
#define CLOEXEC EFD_CLOEXEC
#define NONBLOCK EFD_NONBLOCK
#else
#define MAKE(flags) timerfd_create(CLOCK_MONOTONIC, flags)
#define CLOEXEC TFD_CLOEXEC
#define NONBLOCK TFD_NONBLOCK
#endif

CASE("an " OBJECT " has FD_CLOEXEC and O_NONBLOCK set exactly where the flags of its making say so",
     VARIANT(eventfd, "eventfd/flags-cloexec", LINUX("eventfd(2)", "DESCRIPTION, EFD_CLOEXEC, EFD_NONBLOCK")),
     VARIANT(timerfd, "timerfd/flags-cloexec", LINUX("timerfd_create(2)", "DESCRIPTION, TFD_CLOEXEC, TFD_NONBLOCK")))
{
	int none = GIVES(MAKE(0)), cloexec = GIVES(MAKE(CLOEXEC)), nonblock = GIVES(MAKE(NONBLOCK));

	FAILS(EINVAL, read(none, &(uint32_t){0}, 4));
	EQUAL(LOOK(fcntl(none, F_GETFD)), 0);
	EQUAL(LOOK(fcntl(none, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(LOOK(fcntl(cloexec, F_GETFD)), FD_CLOEXEC);
	EQUAL(LOOK(fcntl(cloexec, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(LOOK(fcntl(nonblock, F_GETFD)), 0);
	EQUAL(LOOK(fcntl(nonblock, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
}
