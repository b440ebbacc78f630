/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "stream.h"

enum { WRITERS = 4, RECORDS = 80, READ_AT_ONCE = 1000 };
static int fd[2];
static struct gate *start;

static void write_records(void *letter)
{
	char record[PIPE_BUF];

	memset(record, *(char *)letter, sizeof(record));
	pass_gate(start);
	for (int i = 0; i < RECORDS; i++)
		EQUAL(write(fd[1], record, PIPE_BUF), PIPE_BUF);
}

/* Reads less at once than the writers write, and not a part of that, so that room for them comes in pieces. */
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

CASE("writes of PIPE_BUF bytes to a " OBJECT " by several processes, with a slow reader, are never interleaved",
     VARIANT(pipe, "pipe/write-atomic-pipebuf", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/atomic-pipebuf-multiple-writers", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	static char letters[WRITERS];

	make_stream(fd);
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
