/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	int fd = GIVES(open(fifo, O_RDONLY | O_NONBLOCK));

	EQUAL(fcntl(fd, F_GETFL) & O_ACCMODE, O_RDONLY);
	FAILS(EBADF, write(fd, "x", 1));
}

CASE("open() of a FIFO with O_RDONLY|O_NONBLOCK succeeds without delay though no process has it open for writing",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	FINISHES(child(open_reader, (void *)temp_fifo()));
}
