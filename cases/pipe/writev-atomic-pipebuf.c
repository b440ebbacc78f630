/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>
#include <sys/uio.h>

#include "stream.h"

enum { WRITERS = 4, RECORDS = 80, READ_AT_ONCE = 1000 };
static int fd[2];
static struct gate *start;

static void write_records(void *letter)
{
	char record[PIPE_BUF];
	struct iovec parts[] = {{record, 1}, {record + 1, PIPE_BUF / 2}, {record + 1 + PIPE_BUF / 2, PIPE_BUF / 2 - 1}};

	memset(record, *(char *)letter, sizeof(record));
	pass_gate(start);
	for (int i = 0; i < RECORDS; i++)
		EQUAL(writev(fd[1], parts, 3), PIPE_BUF);
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

CASE("the buffers of a writev() of PIPE_BUF bytes in all stay together in a " OBJECT " that several processes write to",
     VARIANT(pipe, "pipe/writev-atomic-pipebuf", XSI("writev", "DESCRIPTION")),
     VARIANT(fifo, "fifo/writev-atomic-pipebuf", XSI("writev", "DESCRIPTION")))
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
