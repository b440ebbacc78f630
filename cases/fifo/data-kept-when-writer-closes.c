/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("what a writer put into a FIFO can be read, by a later reader too, after it has closed it while another reader has it "
     "open",
     POSIX("close", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int first = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char bytes[4] = "";

	MUST(write(writer, "abc", 3));
	SUCCEEDS(close(writer));
	int second = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	MUST(close(first));
	READS(second, "abc");
	EQUAL(read(second, bytes, sizeof(bytes)), 0);
}
