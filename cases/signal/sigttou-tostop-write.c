/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing, terminal;

static void write_in_background(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	EQUAL(write(terminal, "x", 1), 1);
}

static void set_tostop(tcflag_t tostop)
{
	struct termios modes;

	MUST(tcgetattr(terminal, &modes));
	modes.c_lflag = (modes.c_lflag & ~(tcflag_t)TOSTOP) | tostop;
	MUST(tcsetattr(terminal, TCSANOW, &modes));
}

static void lead(void *unused)
{
	char bytes[2] = "??";

	(void)unused;
	terminal = lead_session(typing);
	set_tostop(0);
	FINISHES(child(write_in_background, NULL));
	EQUAL(LOOK(read(typing, bytes, 2)), 1);
	set_tostop(TOSTOP);
	pid_t writer = child(write_in_background, NULL);
	STOPS(writer, SIGTTOU);
	set_tostop(0);
	MUST(kill(writer, SIGCONT));
	FINISHES(writer);
	EQUAL(LOOK(read(typing, bytes, 2)), 1);
	EQUAL(bytes[0], 'x');
}

CASE("with TOSTOP set a background process that writes to its controlling terminal is stopped by SIGTTOU, without it writes",
     POSIX("write", "DESCRIPTION; XBD 11.1.4 Terminal Access Control"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not stop for SIGTSTP, SIGTTIN and SIGTTOU"))
{
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
