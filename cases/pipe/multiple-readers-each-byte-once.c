/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

enum { READERS = 3, ROUNDS = 100, NEVER_WRITTEN = 255, VALUES = 128 };
static int fd[2];
static int *seen;

static void write_rounds(void *unused)
{
	unsigned char data[VALUES];

	(void)unused;
	for (int i = 0; i < VALUES; i++)
		data[i] = (unsigned char)(2 * i);
	for (int i = 0; i < ROUNDS; i++)
		MUST(write(fd[1], data, VALUES));
}

/* What read() counts and has not stored is seen as what was never written. */
static void read_to_end(void *unused)
{
	unsigned char data[98];
	ssize_t n;

	(void)unused;
	MUST(close(fd[1]));
	do {
		memset(data, NEVER_WRITTEN, sizeof(data));
		n = GIVES(read(fd[0], data, sizeof(data) - 1));
		for (ssize_t i = 0; i < n; i++)
			__atomic_fetch_add(&seen[data[i]], 1, __ATOMIC_SEQ_CST);
	} while (n > 0);
}

/* What concurrent readers get is unspecified; but all see the end of the stream, and none gets what was never written. */
CASE("concurrent readers all reach end-of-file and get only what was written: whether each byte once is observed",
     IMPL("read", "DESCRIPTION"))
{
	pid_t readers[READERS];
	int wrong = 0;

	MUST(pipe(fd));
	seen = shared_memory(256 * sizeof(*seen));
	for (int i = 0; i < READERS; i++)
		readers[i] = child(read_to_end, NULL);
	child(write_rounds, NULL);
	MUST(close(fd[1]));
	for (int i = 0; i < READERS; i++)
		FINISHES(readers[i]);
	for (int i = 0; i < VALUES; i++)
		wrong += seen[2 * i] != ROUNDS;
	VARIES("with what concurrent reads do, which POSIX leaves open, and no page of Linux's says");
	OBSERVE("concurrent readers of a pipe get %s", wrong ? "some bytes not once" : "each byte once");
	for (int i = 1; i < 256; i += 2)
		EQUAL(seen[i], 0);
}
