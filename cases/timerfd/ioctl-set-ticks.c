/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* the kernel's own types */
#include <sys/ioctl.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "plumbline.h"

#ifndef TFD_IOC_SET_TICKS
#define TFD_IOC_SET_TICKS _IOW('T', 0, uint64_t)
#endif

CASE("TFD_IOC_SET_TICKS sets how many expirations the next read() of a timerfd tells",
     LINUX("timerfd_create(2)", "DESCRIPTION, ioctl(2)"))
{
	uint64_t ticks = 77;
	int fd = MUST(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK));

	if (LOOK(ioctl(fd, TFD_IOC_SET_TICKS, &ticks)) != 0 && (errno == ENOTTY || errno == ENOSYS))
		SKIP("the kernel is built without CONFIG_CHECKPOINT_RESTORE");
	ticks = 42;
	SUCCEEDS(ioctl(fd, TFD_IOC_SET_TICKS, &ticks));
	ticks = 0;
	EQUAL(read(fd, &ticks, 8), 8);
	EQUAL(ticks, 42);
	FAILS(EAGAIN, read(fd, &ticks, 8));
}
