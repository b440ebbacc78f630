/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>
#include <unistd.h>

#include "plumbline.h"

CASE("read() of an eventfd made with EFD_SEMAPHORE takes 1 from the counter, as often as it was raised by 1",
     LINUX("eventfd(2)", "DESCRIPTION, EFD_SEMAPHORE"))
{
	int fd = GIVES(eventfd(2, EFD_SEMAPHORE | EFD_NONBLOCK));
	uint64_t one = 1, value;

	EQUAL(write(fd, &one, sizeof(one)), 8);
	for (int i = 0; i < 3; i++) {
		value = 99;
		EQUAL(read(fd, &value, sizeof(value)), 8);
		EQUAL(value, 1);
	}
	FAILS(EAGAIN, read(fd, &value, sizeof(value)));
}
