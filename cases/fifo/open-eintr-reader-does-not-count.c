/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

/* Still in the process that was interrupted: its end would undo what the open() may have left. */
static void open_interrupted(void *fifo)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, open(fifo, O_RDONLY));
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK));
}

CASE("a process whose open() of a FIFO for reading was interrupted does not count as having it open for reading",
     POSIX("open", "ERRORS [EINTR], [ENXIO]"))
{
	pid_t reader = child(open_interrupted, (void *)temp_fifo());

	BLOCKS(reader);
	INTERRUPTS(SIGUSR1, reader);
}
