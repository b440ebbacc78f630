/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing, terminal;

static void read_in_background(void *unused)
{
	char byte = '?';

	(void)unused;
	MUST(setpgid(0, 0));
	EQUAL(read(terminal, &byte, 1), 1);
	EQUAL(byte, 'x');
}

static void lead(void *unused)
{
	(void)unused;
	terminal = lead_session(typing);
	pid_t reader = child(read_in_background, NULL);
	STOPS(reader, SIGTTIN);
	handle(SIGTTOU, SIG_IGN, 0);
	MUST(tcsetpgrp(terminal, reader));
	MUST(kill(reader, SIGCONT));
	BLOCKS(reader);
	MUST(write(typing, "x\n", 2));
	FINISHES(reader);
}

CASE("a process of a background group that reads its controlling terminal is stopped by SIGTTIN, and reads in the foreground",
     POSIX("read", "DESCRIPTION; XBD 11.1.4 Terminal Access Control"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not stop for SIGTSTP, SIGTTIN and SIGTTOU"))
{
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
