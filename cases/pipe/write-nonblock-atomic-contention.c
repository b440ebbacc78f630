/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <poll.h>
#include <string.h>

#include "stream.h"

enum { WRITERS = 4, RECORDS = 40, READ_AT_ONCE = 1000 };
static int fd[2];
static struct gate *start;

static void write_records(void *letter)
{
	char record[PIPE_BUF];

	memset(record, *(char *)letter, sizeof(record));
	pass_gate(start);
	for (int i = 0; i < RECORDS;) {
		MUST(poll(&(struct pollfd){.fd = fd[1], .events = POLLOUT}, 1, 1));
		ssize_t n = write(fd[1], record, PIPE_BUF);
		HOLDS(n == PIPE_BUF || (n == -1 && errno == EAGAIN));
		i += n == PIPE_BUF;
	}
}

static void check_records(void *unused)
{
	char record[PIPE_BUF], expected[PIPE_BUF];
	int count[WRITERS] = {0};

	(void)unused;
	for (int i = 0; i < WRITERS * RECORDS; i++) {
		for (size_t done = 0, part; done < PIPE_BUF; done += part) {
			part = PIPE_BUF - done < READ_AT_ONCE ? PIPE_BUF - done : READ_AT_ONCE;
			part = (size_t)GIVES(read(fd[0], record + done, part));
			AT_LEAST(part, 1);
		}
		HOLDS(record[0] >= 'a' && record[0] < 'a' + WRITERS);
		memset(expected, record[0], PIPE_BUF);
		EQUAL_BYTES(record, expected, PIPE_BUF);
		count[record[0] - 'a']++;
	}
	for (int i = 0; i < WRITERS; i++)
		EQUAL(count[i], RECORDS);
	EQUAL(read(fd[0], record, 1), 0);
}

/* What failed with EAGAIN is written again: if it had left anything behind, there would be too much to read. */
CASE("non-blocking writes of PIPE_BUF bytes to a " OBJECT " by several processes add all in one piece, or nothing, with EAGAIN",
     VARIANT(pipe, "pipe/write-nonblock-atomic-contention", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-nonblock-atomic-contention", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	static char letters[WRITERS];

	make_stream(fd);
	set_nonblocking(fd[1]);
	start = new_gate();
	for (int i = 0; i < WRITERS; i++) {
		letters[i] = (char)('a' + i);
		child(write_records, &letters[i]);
	}
	MUST(close(fd[1]));
	pid_t reader = child(check_records, NULL);
	for (int i = 0; i < WRITERS; i++)
		open_gate(start);
	FINISHES(reader);
}
