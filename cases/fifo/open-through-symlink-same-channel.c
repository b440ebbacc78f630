/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("open() of a symbolic link to a FIFO opens that FIFO: what is written to one name is read by the other",
     POSIX("open", "DESCRIPTION"))
{
	const char *fifo = temp_fifo(), *symbolic_link = temp_path();

	MUST(symlink(fifo, symbolic_link));
	int reader = GIVES(open(symbolic_link, O_RDONLY | O_NONBLOCK));
	int writer = GIVES(LOOK(open(fifo, O_WRONLY | O_NONBLOCK)));
	EQUAL(write(writer, "x", 1), 1);
	READS(reader, "x");
}
