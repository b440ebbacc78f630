/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "plumbline.h"

static struct gate *group_made, *typed;
static int terminal;

static void be_in_the_background(void *unused)
{
	(void)unused;
	catch_signal(SIGINT, 0);
	MUST(setpgid(0, 0));
	open_gate(group_made);
	pass_gate(typed);
	EQUAL(caught(SIGINT), 0);
}

static void lead_session(void *terminal_name)
{
	sigset_t none, interrupt;
	struct termios modes;

	MUST(sigemptyset(&none));
	MUST(sigemptyset(&interrupt));
	MUST(sigaddset(&interrupt, SIGINT));
	catch_signal(SIGINT, 0);
	MUST(setsid());
	int fd = MUST(open(terminal_name, O_RDWR));
	MUST(ioctl(fd, TIOCSCTTY, 0));
	MUST(tcgetattr(fd, &modes));
	pid_t other = child(be_in_the_background, NULL);
	pass_gate(group_made);
	MUST(sigprocmask(SIG_BLOCK, &interrupt, NULL));
	EQUAL(tcsetpgrp(fd, getpgrp()), 0);
	EQUAL(tcgetpgrp(fd), getpgrp());
	MUST(write(terminal, &modes.c_cc[VINTR], 1));
	FAILS(EINTR, sigsuspend(&none));
	EQUAL(caught(SIGINT), 1);
	open_gate(typed);
	FINISHES(other);
}

CASE("the INTR character typed at a terminal sends SIGINT to its foreground process group, and not to another group of the "
     "session",
     POSIX("tcsetpgrp", "DESCRIPTION; XBD 11.1.9 Special Characters, INTR"))
{
	group_made = new_gate();
	typed = new_gate();
	terminal = MUST(posix_openpt(O_RDWR | O_NOCTTY));
	MUST(grantpt(terminal));
	MUST(unlockpt(terminal));
	FINISHES(child(lead_session, MUST(ptsname(terminal))));
}
