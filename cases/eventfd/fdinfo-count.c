/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>

#include "fdinfo.h"

CASE("fdinfo of an eventfd tells its counter, in hexadecimal, as eventfd-count",
     LINUX("proc(5)", "/proc/pid/fdinfo, eventfd-count"), NEEDS(PROC))
{
	unsigned long long count = 99;
	uint64_t value = 0;
	int fd = MUST(eventfd(0x1a, 0));

	EQUAL(FDINFO_SCANS(fd, "eventfd-count:", "eventfd-count: %llx", &count), 1);
	EQUAL(count, 0x1a);
	EQUAL(write(fd, &(uint64_t){0x100}, 8), 8);
	EQUAL(FDINFO_SCANS(fd, "eventfd-count:", "eventfd-count: %llx", &count), 1);
	EQUAL(count, 0x11a);
	EQUAL(read(fd, &value, 8), 8);
	EQUAL(value, 0x11a);
	EQUAL(FDINFO_SCANS(fd, "eventfd-count:", "eventfd-count: %llx", &count), 1);
	EQUAL(count, 0);
}
