/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SET_RW_HINT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

#ifndef F_GET_RW_HINT
#define F_GET_RW_HINT 1035
#define F_SET_RW_HINT 1036
#endif

CASE("F_GET_RW_HINT tells the hint that F_SET_RW_HINT has set for the file, by another descriptor too",
     LINUX("fcntl(2)", "File read/write hints"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know F_SET_RW_HINT"))
{
	enum { NOT_SET = 0, SHORT = 2, EXTREME = 5 };
	const char *path = temp_file("x", 1);
	uint64_t hint = 99;
	int fd = MUST(open(path, O_RDWR)), other = MUST(open(path, O_RDWR));

	if (LOOK(fcntl(fd, F_GET_RW_HINT, &hint)) < 0 && errno == EINVAL)
		SKIP("there are no hints here");
	EQUAL(hint, NOT_SET);
	SUCCEEDS(fcntl(fd, F_SET_RW_HINT, &(uint64_t){EXTREME}));
	SUCCEEDS(fcntl(other, F_GET_RW_HINT, &hint));
	EQUAL(hint, EXTREME);
	SUCCEEDS(fcntl(other, F_SET_RW_HINT, &(uint64_t){SHORT}));
	SUCCEEDS(fcntl(fd, F_GET_RW_HINT, &hint));
	EQUAL(hint, SHORT);
	FAILS(EINVAL, fcntl(fd, F_SET_RW_HINT, &(uint64_t){6}));
	hint = 99;
	SUCCEEDS(fcntl(fd, F_GET_RW_HINT, &hint));
	EQUAL(hint, SHORT);
}
