/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing, terminal;

static void read_in_background(void *unused)
{
	char byte;

	(void)unused;
	MUST(setpgid(0, 0));
	handle(SIGTTIN, SIG_IGN, 0);
	FAILS(EIO, read(terminal, &byte, 1));
	catch_signal(SIGTTIN, 0);
	block(signals(SIGTTIN));
	FAILS(EIO, read(terminal, &byte, 1));
	EQUAL(pending(SIGTTIN), 0);
}

static void lead(void *unused)
{
	(void)unused;
	terminal = lead_session(typing);
	MUST(write(typing, "x\n", 2));
	FINISHES(child(read_in_background, NULL));
}

CASE("a background read() of the controlling terminal fails with EIO, and sends no signal, if SIGTTIN is ignored or blocked",
     POSIX("read", "ERRORS [EIO]"))
{
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
