/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "stream.h"

enum { ROOM = 100 };
static char data[3 * PIPE_BUF];
static int fd[2];

static void write_record(void *letter)
{
	char record[PIPE_BUF];

	memset(record, *(char *)letter, sizeof(record));
	EQUAL(write(fd[1], record, PIPE_BUF), PIPE_BUF);
}

/* How many bytes are in the pipe then. */
static size_t fill_but_room(void)
{
	size_t size = fill(fd[1]);

	for (size_t left = size; left > 0;)
		left -= (size_t)MUST(read(fd[0], data, PIPE_BUF));
	size -= ROOM;
	for (size_t left = size; left > 0;)
		left -= (size_t)MUST(write(fd[1], data, left < PIPE_BUF ? left : PIPE_BUF));
	return size;
}

/* That they wait is Linux's: illumos lets a whole write in below its mark, for POSIX does not say how much a pipe can hold. */
CASE("blocking writes of PIPE_BUF bytes wait while a " OBJECT " has some room but too little, and arrive in one piece each",
     VARIANT(pipe, "pipe/write-blocking-pipebuf-atomic-when-tight", LINUX("pipe(7)", "PIPE_BUF")),
     VARIANT(fifo, "fifo/write-blocking-pipebuf-atomic-when-tight", LINUX("pipe(7)", "PIPE_BUF")))
{
	size_t got = 0;

	make_stream(fd);
	size_t left = fill_but_room();
	pid_t a = child(write_record, "a"), b = child(write_record, "b");
	BLOCKS(a);
	BLOCKS(b);
	while (left > 0)
		left -= (size_t)MUST(read(fd[0], data, left < 1000 ? left : 1000));
	FINISHES(a);
	FINISHES(b);
	set_nonblocking(fd[0]);
	for (ssize_t n; (n = read(fd[0], data + got, sizeof(data) - got)) > 0;)
		got += (size_t)n;
	EQUAL(errno, EAGAIN);
	EQUAL(got, 2 * PIPE_BUF);
	HOLDS((data[0] == 'a' && data[PIPE_BUF] == 'b') || (data[0] == 'b' && data[PIPE_BUF] == 'a'));
	EQUAL(memcmp(data, data + 1, PIPE_BUF - 1), 0);
	EQUAL(memcmp(data + PIPE_BUF, data + PIPE_BUF + 1, PIPE_BUF - 1), 0);
}
