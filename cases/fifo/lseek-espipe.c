/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("lseek() on a FIFO fails with ESPIPE for either end and every whence, and moves nothing",
     POSIX("lseek", "ERRORS [ESPIPE]"))
{
	static const int whences[] = {SEEK_SET, SEEK_CUR, SEEK_END};
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char bytes[4] = "";

	MUST(write(writer, "abc", 3));
	for (int i = 0; i < 3; i++) {
		FAILS(ESPIPE, lseek(reader, 1, whences[i]));
		FAILS(ESPIPE, lseek(writer, 0, whences[i]));
	}
	EQUAL(read(reader, bytes, sizeof(bytes)), 3);
	EQUAL_BYTES(bytes, "abc", 3);
}
