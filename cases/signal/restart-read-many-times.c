/* SPDX-License-Identifier: MIT */
#include "signal.h"

static int end[2];

static void read_all(void *unused)
{
	char byte = '?';

	(void)unused;
	for (int i = 0; i < 256; i++) {
		EQUAL(read(end[0], &byte, 1), 1);
		EQUAL((unsigned char)byte, i);
	}
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("read()s that a handler with SA_RESTART interrupts a thousand times lose, double and reorder nothing",
     POSIX("sigaction", "DESCRIPTION, SA_RESTART"))
{
	catch_signal(SIGUSR1, SA_RESTART);
	MUST(pipe(end));
	pid_t reader = child(read_all, NULL);
	BLOCKS(reader);
	for (int i = 0; i < 256; i++) {
		char byte = (char)i;

		for (int k = 0; k < 4; k++)
			MUST(kill(reader, SIGUSR1));
		MUST(write(end[1], &byte, 1));
	}
	FINISHES(reader);
}
