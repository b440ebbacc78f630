/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

enum { ROUNDS = 20, SIZE = 5000 };

static const char *path;
static struct gate *written, *seen;

static void read_each_round(void *unused)
{
	static char found[SIZE + 1], expected[SIZE];
	int fd = MUST(open(path, O_RDONLY));

	(void)unused;
	for (int round = 0; round < ROUNDS; round++) {
		pass_gate(written);
		memset(expected, 'a' + round, SIZE);
		MUST(lseek(fd, 0, SEEK_SET));
		EQUAL(read(fd, found, SIZE + 1), SIZE);
		EQUAL_BYTES(found, expected, SIZE);
		open_gate(seen);
	}
}

CASE("a read() that begins after another process's write() of that position has returned gives what was written",
     POSIX("write", "DESCRIPTION, successful return from a write()"))
{
	static char data[SIZE];

	path = temp_file(NULL, SIZE);
	written = new_gate();
	seen = new_gate();
	int fd = MUST(open(path, O_WRONLY));
	pid_t reader = child(read_each_round, NULL);
	for (int round = 0; round < ROUNDS; round++) {
		memset(data, 'a' + round, SIZE);
		MUST(lseek(fd, 0, SEEK_SET));
		EQUAL(write(fd, data, SIZE), SIZE);
		open_gate(written);
		pass_gate(seen);
	}
	FINISHES(reader);
}
