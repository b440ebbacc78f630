/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("writev() to a pipe writes the buffers in the order of the array and returns the sum of their lengths",
     XSI("writev", "DESCRIPTION"))
{
	struct iovec parts[] = {{"def", 3}, {"", 0}, {"c", 1}, {"ab", 2}};
	char data[16] = {0};
	int fd[2];

	MUST(pipe(fd));
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(writev(fd[1], parts, 4), 6);
	EQUAL(read(fd[0], data, sizeof(data)), 6);
	EQUAL_STRING(data, "defcab");
}
