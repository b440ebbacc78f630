/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>

#include "plumbline.h"

static void open_fifo(void *fifo)
{
	become_second_user();
	FAILS(EACCES, open(fifo, O_RDONLY));
	FAILS(EACCES, open(fifo, O_RDONLY | O_NONBLOCK));
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK)); /* writing is permitted */
}

CASE("open() of a FIFO for reading fails with EACCES, without waiting, for a process that its mode denies reading",
     POSIX("open", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *fifo = temp_fifo();

	MUST(chmod(fifo, 0662));
	FINISHES(child(open_fifo, (void *)fifo));
}
