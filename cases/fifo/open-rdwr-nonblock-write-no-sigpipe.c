/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("write() to a FIFO opened O_RDWR|O_NONBLOCK succeeds without SIGPIPE though no other process has it open",
     LINUX("fifo(7)", "DESCRIPTION"))
{
	int fd = GIVES(open(temp_fifo(), O_RDWR | O_NONBLOCK));
	char bytes[4] = "";

	catch_signal(SIGPIPE, 0);
	EQUAL(write(fd, "abc", 3), 3);
	EQUAL(caught(SIGPIPE), 0);
	EQUAL(read(fd, bytes, sizeof(bytes)), 3);
	EQUAL_BYTES(bytes, "abc", 3);
	FAILS(EAGAIN, read(fd, bytes, 1));
}
