/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("read() into a buffer that is not accessible fails with EFAULT and leaves the data in the pipe",
     LINUX("read(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose"))
{
	int fd[2];
	char data[8] = {0};

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	MUST(write(fd[1], "abc", 3));
	FAILS(EFAULT, read(fd[0], bad_address(), 2));
	EQUAL(read(fd[0], data, sizeof(data)), 3);
	EQUAL_STRING(data, "abc");
	FAILS(EAGAIN, read(fd[0], data, sizeof(data)));
}
