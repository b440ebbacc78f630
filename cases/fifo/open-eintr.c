/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_interrupted(void *fifo)
{
	int next = next_fd();

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, open(fifo, O_RDONLY));
	AT_LEAST(caught(SIGUSR1), 1);
	EQUAL(next_fd(), next);
}

CASE("an open() of a FIFO for reading that blocks fails with EINTR after a handler without SA_RESTART, and opens nothing",
     POSIX("open", "ERRORS [EINTR]"))
{
	const char *fifo = temp_fifo();
	pid_t reader = child(open_interrupted, (void *)fifo);

	BLOCKS(reader);
	INTERRUPTS(SIGUSR1, reader);
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK));
}
