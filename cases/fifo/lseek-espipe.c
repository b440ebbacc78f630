/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("lseek() on a FIFO fails with ESPIPE for either end and every whence, and moves nothing",
     POSIX("lseek", "ERRORS [ESPIPE]"))
{
	static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	MUST(write(writer, "abc", 3));
	for (int i = 0; i < 3; i++) {
		FAILS(ESPIPE, lseek(reader, 1, whences[i]));
		FAILS(ESPIPE, lseek(writer, 0, whences[i]));
	}
	READS(reader, "abc");
}
