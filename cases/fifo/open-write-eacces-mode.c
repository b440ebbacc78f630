/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "plumbline.h"

static void open_fifo(void *fifo)
{
	become_second_user();
	FAILS(EACCES, open(fifo, O_WRONLY));
	FAILS(EACCES, open(fifo, O_WRONLY | O_NONBLOCK));
	GIVES(LOOK(open(fifo, O_RDONLY | O_NONBLOCK))); /* reading is permitted */
}

CASE("open() of a FIFO for writing fails with EACCES, without waiting and before ENXIO, for a process that its mode denies "
     "writing",
     POSIX("open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *fifo = temp_fifo();

	MUST(chmod(fifo, 0664));
	FINISHES(child(open_fifo, (void *)fifo));
}
