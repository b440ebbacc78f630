/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_interrupted(void *fifo)
{
	int next = next_fd();
	char byte;

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, open(fifo, O_WRONLY));
	EQUAL(next_fd(), next);
	/* It does not count as a writer. */
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(read(reader, &byte, 1), 0);
}

CASE("an open() of a FIFO for writing that blocks fails with EINTR after a handler without SA_RESTART, and opens nothing",
     POSIX("open", "ERRORS [EINTR]"))
{
	pid_t writer = child(open_interrupted, (void *)temp_fifo());

	BLOCKS(writer);
	INTERRUPTS(SIGUSR1, writer);
}
