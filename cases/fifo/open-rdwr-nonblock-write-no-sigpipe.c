/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("write() to a FIFO opened O_RDWR|O_NONBLOCK succeeds without SIGPIPE though no other process has it open",
     LINUX("fifo(7)", "DESCRIPTION"))
{
	int fd = GIVES(open(temp_fifo(), O_RDWR | O_NONBLOCK));

	catch_signal(SIGPIPE, 0);
	EQUAL(write(fd, "abc", 3), 3);
	EQUAL(caught(SIGPIPE), 0);
	READS(fd, "abc");
	NOTHING_LEFT(fd);
}
