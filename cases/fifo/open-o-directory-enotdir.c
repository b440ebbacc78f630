/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_directory(void *fifo)
{
	int next = next_fd();

	FAILS(ENOTDIR, open(fifo, O_RDONLY | O_DIRECTORY));
	EQUAL(next_fd(), next);
}

CASE("open() of a FIFO with O_DIRECTORY fails with ENOTDIR at once", POSIX("open", "ERRORS [ENOTDIR]"))
{
	FINISHES(child(open_directory, (void *)temp_fifo()));
}
