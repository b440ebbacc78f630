/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct winsize, TIOCSWINSZ, SIGWINCH */
#include "signal.h"
#include "terminal.h"

static int typing;

static void lead(void *unused)
{
	struct winsize size = {.ws_row = 25, .ws_col = 80}, told = {.ws_row = 0};
	int terminal = lead_session(typing);

	(void)unused;
	catch_signal(SIGWINCH, 0);
	block(signals(SIGWINCH));
	SUCCEEDS(ioctl(typing, TIOCSWINSZ, &size));
	EQUAL(sigwaitinfo(signals(SIGWINCH), NULL), SIGWINCH);
	SUCCEEDS(ioctl(terminal, TIOCGWINSZ, &told));
	EQUAL(told.ws_row, 25);
	EQUAL(told.ws_col, 80);
	SUCCEEDS(ioctl(typing, TIOCSWINSZ, &size));
	EQUAL(pending(SIGWINCH), 0);
}

CASE("a new size of a terminal sends SIGWINCH to its foreground process group, and the same size again does not",
     LINUX("tty_ioctl(4)", "Get and set window size"))
{
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
