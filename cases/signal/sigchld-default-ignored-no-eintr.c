/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *going;
static int data[2], alive[2];

static void end_when_let_go(void *unused)
{
	(void)unused;
	pass_gate(going);
}

static void read_while_child_ends(void *unused)
{
	char byte = '?';

	(void)unused;
	handle(SIGCHLD, SIG_DFL, 0);
	child(end_when_let_go, NULL);
	MUST(close(alive[1]));
	EQUAL(read(data[0], &byte, 1), 1);
	EQUAL(byte, 'x');
}

/* Of the end of the reader's child one learns here by the end of what it held open. */
CASE("with SIGCHLD at its default action, the end of a child does not interrupt a blocked read()",
     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are ignored"))
{
	char byte;

	going = new_gate();
	MUST(pipe(data));
	MUST(pipe(alive));
	pid_t reader = child(read_while_child_ends, NULL);
	BLOCKS(reader);
	MUST(close(alive[1]));
	open_gate(going);
	MUST(read(alive[0], &byte, 1));
	BLOCKS(reader);
	MUST(write(data[1], "x", 1));
	FINISHES(reader);
}
