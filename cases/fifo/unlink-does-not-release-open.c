/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_interrupted(void *fifo)
{
	catch_signal(SIGUSR1, 0);
	int fd = open(fifo, O_RDONLY);
	MUST_HOLD(fd >= 0 || errno != ENOENT); /* or it came too late */
	HOLDS(fd == -1 && errno == EINTR);
}

CASE("a reader that blocks in open() of a FIFO blocks on when the FIFO is unlinked, and a signal still gets it out",
     POSIX("unlink", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	pid_t reader = child(open_interrupted, (void *)fifo);

	BLOCKS(reader);
	SUCCEEDS(unlink(fifo));
	FAILS(ENOENT, open(fifo, O_WRONLY | O_NONBLOCK));
	BLOCKS(reader);
	INTERRUPTS(SIGUSR1, reader);
}
