/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

#if defined PLUMB_VARIANT_intr
#define TYPED VINTR
#define SENT SIGINT
#define NAMES "the INTR character typed at a terminal sends SIGINT"
#elif defined PLUMB_VARIANT_quit
#define TYPED VQUIT
#define SENT SIGQUIT
#define NAMES "the QUIT character typed at a terminal sends SIGQUIT"
#elif defined PLUMB_VARIANT_susp
#define TYPED VSUSP
#define SENT SIGTSTP
#define NAMES "the SUSP character typed at a terminal sends SIGTSTP"
#endif

static struct gate *group_made, *typed;
static int typing;

static void be_in_the_background(void *unused)
{
	(void)unused;
	MUST(setpgid(0, 0));
	open_gate(group_made);
	pass_gate(typed);
	EQUAL(caught(SENT), 0);
}

static void be_in_the_foreground(void *unused)
{
	(void)unused;
	await_caught(SENT, 1);
	EQUAL(caught(SENT), 1);
}

static void lead(void *unused)
{
	int terminal = lead_session(typing);

	(void)unused;
	catch_signal(SENT, 0);
	pid_t other = child(be_in_the_background, NULL);
	pass_gate(group_made);
	block(signals(SENT));
	pid_t member = child(be_in_the_foreground, NULL);
	SUCCEEDS(tcsetpgrp(terminal, getpgrp()));
	EQUAL(tcgetpgrp(terminal), getpgrp());
	type(typing, terminal, TYPED);
	FAILS(EINTR, sigsuspend(signals()));
	EQUAL(caught(SENT), 1);
	FINISHES(member);
	open_gate(typed);
	FINISHES(other);
}

CASE(NAMES " to all of the foreground process group, and to no other group of the session",
     VARIANT(intr, "signal/sigint-foreground-group", POSIX("tcsetpgrp", "DESCRIPTION; XBD 11.1.9 Special Characters, INTR")),
     VARIANT(quit, "signal/sigquit-foreground-group", POSIX("tcsetpgrp", "DESCRIPTION; XBD 11.1.9 Special Characters, QUIT")),
     VARIANT(susp, "signal/sigtstp-foreground-group", POSIX("tcsetpgrp", "DESCRIPTION; XBD 11.1.9 Special Characters, SUSP")))
{
	group_made = new_gate();
	typed = new_gate();
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
