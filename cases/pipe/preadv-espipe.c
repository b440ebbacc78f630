/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* preadv(), pwritev() */
#include <sys/uio.h>

#include "stream.h"

CASE("preadv() and pwritev() on a " OBJECT " fail with ESPIPE, at offset 0 too, and take or add nothing",
     VARIANT(pipe, "pipe/preadv-espipe", LINUX("preadv(2)", "ERRORS [ESPIPE]")),
     VARIANT(fifo, "fifo/preadv-espipe", LINUX("preadv(2)", "ERRORS [ESPIPE]")))
{
	char data[8] = "ppp";
	struct iovec part = {data, 3}, other = {"xyz", 3};
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	FAILS(ESPIPE, preadv(fd[0], &part, 1, 0));
	FAILS(ESPIPE, preadv(fd[0], &part, 1, 1));
	FAILS(ESPIPE, pwritev(fd[1], &other, 1, 0));
	FAILS(ESPIPE, pwritev(fd[1], &other, 1, 1));
	EQUAL_STRING(data, "ppp");
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}
