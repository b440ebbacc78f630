/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modes.h"
#include "plumbline.h"

enum { RECORD = 80, RECORDS = 3 };

/* Every byte is set: a buffer that is sent whole, but filled by a short string, would send what was in memory before. */
static void compose(char record[RECORD], int number)
{
	memset(record, 0, RECORD);
	snprintf(record, RECORD, "message %d", number);
	record[RECORD - 1] = (char)('0' + number);
}

static void be_client(void *fifo)
{
	char record[RECORD];
	int writer = GIVES(open(fifo, O_WRONLY));

	for (int i = 0; i < RECORDS; i++) {
		compose(record, i);
		EQUAL(write(writer, record, RECORD), RECORD);
	}
}

/* A FIFO keeps no boundaries: a record is what its fixed size makes one, however many reads that takes. */
static size_t read_record(int reader, char record[RECORD])
{
	size_t got = 0;
	ssize_t n = 1;

	while (got < RECORD && n > 0) {
		n = GIVES(read(reader, record + got, RECORD - got));
		got += (size_t)n;
	}
	return got;
}

static void be_server(void *fifo)
{
	char record[RECORD], expected[RECORD];
	int reader = GIVES(open(fifo, O_RDONLY));

	for (int i = 0; i < RECORDS; i++) {
		compose(expected, i);
		EQUAL(read_record(reader, record), RECORD);
		EQUAL_BYTES(record, expected, RECORD);
	}
	EQUAL(read(reader, record, RECORD), 0);
}

/* The server needs no O_RDWR, but then has to expect end-of-file; and 0666 is what the mask leaves of it. */
CASE("a server that opens a FIFO O_RDONLY gets a client's three records of 80 bytes, whole and in order, and then end-of-file",
     POSIX("read", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	struct stat status;

	modes_are_masks();
	FAILS(EEXIST, mkfifo(fifo, 0666));
	SUCCEEDS(unlink(fifo));
	SUCCEEDS(mkfifo(fifo, 0666));
	MUST(stat(fifo, &status));
	EQUAL(status.st_mode & 07777, 0644);
	pid_t server = child(be_server, (void *)fifo);
	BLOCKS(server);
	FINISHES(child(be_client, (void *)fifo));
	FINISHES(server);
}
