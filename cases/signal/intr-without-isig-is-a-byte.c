/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing;

static void lead(void *unused)
{
	int terminal = lead_session(typing);
	struct termios modes;
	char byte = '?';

	(void)unused;
	catch_signal(SIGINT, 0);
	MUST(tcgetattr(terminal, &modes));
	modes.c_lflag &= ~(tcflag_t)(ISIG | ICANON);
	modes.c_cc[VMIN] = 1; /* may be the place of VEOF, with ICANON */
	modes.c_cc[VTIME] = 0;
	SUCCEEDS(tcsetattr(terminal, TCSANOW, &modes));
	type(typing, terminal, VINTR);
	EQUAL(read(terminal, &byte, 1), 1);
	EQUAL(byte, (char)modes.c_cc[VINTR]);
	EQUAL(caught(SIGINT), 0);
}

CASE("without ISIG the INTR character typed at a terminal sends no signal and is read as any other",
     POSIX("tcsetattr", "XBD 11.2.5 Local Modes, ISIG"))
{
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
