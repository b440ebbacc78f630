/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

CASE("open() of a FIFO with O_WRONLY|O_NONBLOCK fails with ENXIO while no process has it open for reading",
     POSIX("open", "ERRORS [ENXIO]"))
{
	const char *fifo = temp_fifo();

	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK));
}
