/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("ftruncate() of a FIFO open for writing fails with EINVAL and leaves the data that is in it",
     LINUX("ftruncate(2)", "ERRORS [EINVAL]"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	MUST(write(writer, "abc", 3));
	FAILS(EINVAL, ftruncate(writer, 0));
	READS(reader, "abc");
}
