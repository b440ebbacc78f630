/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <string.h>

#include "stream.h"

enum { WRITERS = 4, ROUNDS = 24, READ_AT_ONCE = 700 };
static const size_t sizes[] = {PIPE_BUF, 1, PIPE_BUF - 1, 2, PIPE_BUF / 2, PIPE_BUF / 2 + 1, PIPE_BUF / 3, 3};
enum { SIZES = sizeof(sizes) / sizeof(sizes[0]) };
static int fd[2];
static struct gate *start;

/* All bytes of a record are the same, and say who wrote it and how long it is. */
static void write_records(void *who)
{
	char record[PIPE_BUF];
	int writer = INT(who);

	pass_gate(start);
	for (int i = 0; i < ROUNDS * SIZES; i++) {
		int size = (i + writer) % SIZES;

		memset(record, writer * SIZES + size, sizes[size]);
		EQUAL(write(fd[1], record, sizes[size]), sizes[size]);
	}
}

static void check_records(void *unused)
{
	char data[READ_AT_ONCE];
	int count[WRITERS * SIZES] = {0};
	size_t left = 0, got;
	unsigned char value = 0;

	(void)unused;
	while ((got = (size_t)MUST(read(fd[0], data, sizeof(data)))) > 0)
		for (size_t i = 0; i < got; i++, left--) {
			if (left == 0) {
				value = (unsigned char)data[i];
				AT_MOST(value, WRITERS * SIZES - 1);
				left = sizes[value % SIZES];
				count[value]++;
			} else if (data[i] != value) {
				EQUAL(data[i], value);
			}
		}
	EQUAL(left, 0);
	for (int i = 0; i < WRITERS * SIZES; i++)
		EQUAL(count[i], ROUNDS);
}

CASE("writes of different sizes up to PIPE_BUF to a " OBJECT " by several processes are never interleaved, and none is lost",
     VARIANT(pipe, "pipe/write-atomic-mixed-sizes", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-atomic-mixed-sizes", POSIX("write", "DESCRIPTION, pipe or FIFO")))
{
	static int numbers[WRITERS] = {0, 1, 2, 3};

	make_stream(fd);
	start = new_gate();
	for (int i = 0; i < WRITERS; i++)
		child(write_records, &numbers[i]);
	MUST(close(fd[1]));
	pid_t reader = child(check_records, NULL);
	for (int i = 0; i < WRITERS; i++)
		open_gate(start);
	FINISHES(reader);
}
