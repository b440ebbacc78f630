/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "readiness.h"

CASE("what poll() reports on a FIFO that no process has opened for writing yet, and nothing once one has",
     IMPL("poll(2)", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), events = POLLED(reader, POLLIN);

	EQUAL(events & ~(POLLIN | POLLHUP), 0);
	OBSERVE("before a writer: POLLIN %d, POLLHUP %d", !!(events & POLLIN), !!(events & POLLHUP));
	MUST(open(fifo, O_WRONLY));
	POLLS(reader, POLLIN, 0);
}
