/* SPDX-License-Identifier: MIT */
/* terminal.h - words of the cases about job control: a pseudo-terminal, and a session that it controls. */
#ifndef PLUMB_TERMINAL_H
#define PLUMB_TERMINAL_H

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "plumbline.h"

/* A new pseudo-terminal: the descriptor of the side at which one types. */
static inline int new_terminal(void)
{
	int typing = MUST(posix_openpt(O_RDWR | O_NOCTTY));

	MUST(grantpt(typing));
	MUST(unlockpt(typing));
	return typing;
}

/* Makes the caller the leader of a new session that the terminal controls, in its foreground: a descriptor of the terminal. */
static inline int lead_session(int typing)
{
	MUST(setsid());
	int terminal = MUST(open(MUST(ptsname(typing)), O_RDWR));
#ifdef TIOCSCTTY
	MUST(ioctl(terminal, TIOCSCTTY, 0));
#endif
	return terminal;
}

/* Types the character that the terminal has for this: VINTR, VQUIT ... */
static inline void type(int typing, int terminal, int which)
{
	struct termios modes;

	MUST(tcgetattr(terminal, &modes));
	MUST(write(typing, &modes.c_cc[which], 1));
}

#endif
