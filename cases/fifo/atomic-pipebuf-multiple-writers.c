/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

enum { WRITERS = 4, RECORDS = 30, LONGEST = 1 << 16 };

struct stage {
	const char *fifo;
	long size;
	char letter;
};

static void write_records(void *argument)
{
	struct stage *stage = argument;
	static char record[LONGEST];
	int writer = MUST(open(stage->fifo, O_WRONLY));

	memset(record, stage->letter, sizeof(record));
	for (int i = 0; i < RECORDS; i++)
		EQUAL(write(writer, record, (size_t)stage->size), stage->size);
}

/* In pieces that do not divide the record, so that the writers often find room for a part of one. */
static void read_record(int reader, char *record, size_t size)
{
	for (size_t got = 0, want; got < size; got += want) {
		want = size - got < 1000 ? size - got : 1000;
		ssize_t n = read(reader, record + got, want);
		AT_LEAST(n, 1);
		want = (size_t)n;
	}
}

CASE("records of PIPE_BUF bytes that several processes write to one FIFO are not mixed with each other",
     POSIX("write", "DESCRIPTION"))
{
	static char record[LONGEST], expected[LONGEST];
	struct stage stage = {temp_fifo(), 0, 'A'};
	int reader = MUST(open(stage.fifo, O_RDONLY | O_NONBLOCK)), from[WRITERS] = {0};

	stage.size = fpathconf(reader, _PC_PIPE_BUF);
	if (stage.size < 0 || stage.size > LONGEST) /* no limit, or a large one: then this much is within it */
		stage.size = LONGEST;
	int holder = MUST(open(stage.fifo, O_WRONLY | O_NONBLOCK));
	for (; stage.letter < 'A' + WRITERS; stage.letter++)
		child(write_records, &stage);
	MUST(close(holder)); /* the children have it until they end */
	MUST(fcntl(reader, F_SETFL, 0));
	for (int i = 0; i < WRITERS * RECORDS; i++) {
		read_record(reader, record, (size_t)stage.size);
		HOLDS(record[0] >= 'A' && record[0] < 'A' + WRITERS);
		memset(expected, record[0], sizeof(expected));
		EQUAL_BYTES(record, expected, (size_t)stage.size);
		from[record[0] - 'A']++;
	}
	for (int i = 0; i < WRITERS; i++)
		EQUAL(from[i], RECORDS);
	EQUAL(read(reader, record, 1), 0);
}
