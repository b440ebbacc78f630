/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

enum { WRITERS = 4, RECORDS = 1000, SIZE = 6 };

static const char *path;
static struct gate *start;

/* Record N of writer W is SIZE bytes: W, N in two bytes, and then nothing but W. All fit into a small RLIMIT_FSIZE. */
static void append_records(void *writer)
{
	unsigned char record[SIZE];
	int fd = MUST(open(path, O_WRONLY | O_APPEND));

	memset(record, INT(writer), SIZE);
	pass_gate(start);
	for (int i = 0; i < RECORDS; i++) {
		record[1] = (unsigned char)(i / 256);
		record[2] = (unsigned char)(i % 256);
		EQUAL(write(fd, record, SIZE), SIZE);
	}
}

CASE("records appended at the same time through several O_APPEND descriptions are all there, none overlapped",
     POSIX("write", "DESCRIPTION, O_APPEND"))
{
	static unsigned char found[WRITERS * RECORDS * SIZE + 1], filled[SIZE];
	int writer[WRITERS], next[WRITERS] = {0};
	pid_t pid[WRITERS];

	path = temp_file(NULL, 0);
	start = new_gate();
	for (int i = 0; i < WRITERS; i++) {
		writer[i] = i;
		pid[i] = child(append_records, &writer[i]);
	}
	for (int i = 0; i < WRITERS; i++)
		open_gate(start);
	for (int i = 0; i < WRITERS; i++)
		FINISHES(pid[i]);
	int fd = MUST(open(path, O_RDONLY));
	EQUAL(read(fd, found, sizeof(found)), WRITERS * RECORDS * SIZE);
	for (unsigned char *record = found; record < found + WRITERS * RECORDS * SIZE; record += SIZE) {
		AT_MOST((int)record[0], WRITERS - 1);
		EQUAL(record[1] * 256 + record[2], next[record[0]]++);
		memset(filled, record[0], SIZE);
		EQUAL_BYTES(record + 3, filled, SIZE - 3);
	}
}
