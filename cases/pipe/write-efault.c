/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("write() of a buffer that is not accessible fails with EFAULT and adds no byte to the pipe",
     LINUX("write(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose"))
{
	int fd[2];
	char data[100] = {0};

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	FAILS(EFAULT, write(fd[1], bad_address(), 10));
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
	MUST(write(fd[1], "abc", 3));
	FAILS(EFAULT, write(fd[1], bad_address(), 10));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_STRING(data, "abc");
}
