/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_PATH */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_path(void *fifo)
{
	int fd = GIVES(open(fifo, O_PATH));
	char byte;

	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK)); /* it is no reader */
	FAILS(EBADF, read(fd, &byte, 1));
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(read(reader, &byte, 1), 0); /* and no writer */
}

CASE("open() of a FIFO with O_PATH returns at once, and its descriptor counts neither as a reader nor as a writer",
     LINUX("open(2)", "DESCRIPTION, O_PATH"))
{
	FINISHES(child(open_path, (void *)temp_fifo()));
}
