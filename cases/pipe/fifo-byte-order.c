/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* Lengths of reads and writes have no common factor, and the data wraps around no power of two. */
CASE("what one writer puts into a " OBJECT " comes out byte for byte in the order written, however it is cut into reads",
     VARIANT(pipe, "pipe/fifo-byte-order", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/byte-order", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-byte-order", POSIX("write", "DESCRIPTION")))
{
	char sent[455], data[455];
	int fd[2];

	make_stream(fd);
	set_nonblocking(fd[0]);
	for (size_t i = 0; i < sizeof(sent); i++)
		sent[i] = (char)(i * i % 251 + i);
	for (int round = 0; round < 300; round++) {
		for (size_t done = 0; done < sizeof(sent); done += 35)
			EQUAL(write(fd[1], sent + done, 35), 35);
		for (size_t done = 0; done < sizeof(data); done += 91)
			EQUAL(read(fd[0], data + done, 91), 91);
		EQUAL_BYTES(data, sent, sizeof(sent));
	}
	NOTHING_LEFT(fd[0]);
}
