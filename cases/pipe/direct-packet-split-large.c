/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2(), O_DIRECT */
#include <limits.h>
#include <stdlib.h>

#include "stream.h"

/* Packets are of a page where that is longer: the manual takes no such page into account. */
CASE("write() of more than PIPE_BUF bytes to an O_DIRECT pipe arrives as several packets, none longer than PIPE_BUF",
     LINUX("pipe(2)", "O_DIRECT"))
{
	size_t packet = page_size() > PIPE_BUF ? page_size() : PIPE_BUF, size = packet + 100, got = 0;
	char *sent = MUST(malloc(size)), *data = MUST(calloc(2, size));
	int fd[2], packets = 0;

	for (size_t i = 0; i < size; i++)
		sent[i] = (char)(i % 251);
	MUST(pipe2(fd, O_DIRECT));
	set_nonblocking(fd[0]);
	MUST(fcntl(fd[1], F_SETFL, O_DIRECT | O_NONBLOCK));
	EQUAL(write(fd[1], sent, size), size);
	for (; got < size; packets++) {
		ssize_t n = GIVES(read(fd[0], data + got, size));

		AT_LEAST(n, 1);
		AT_MOST(n, packet);
		got += (size_t)n;
	}
	EQUAL(got, size);
	EQUAL(packets, 2);
	EQUAL_BYTES(data, sent, size);
	NOTHING_LEFT(fd[0]);
	free(sent);
	free(data);
}
