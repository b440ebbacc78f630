/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

CASE("tcsetpgrp() and tcgetpgrp() fail with ENOTTY for what is no terminal, and for one that does not control the caller",
     POSIX("tcsetpgrp", "ERRORS [ENOTTY]"))
{
	int end[2], typing = new_terminal();
	int terminal = MUST(open(MUST(ptsname(typing)), O_RDWR | O_NOCTTY));

	MUST(pipe(end));
	FAILS(ENOTTY, tcsetpgrp(end[0], getpgrp()));
	FAILS(ENOTTY, tcgetpgrp(end[0]));
	FAILS(ENOTTY, tcsetpgrp(terminal, getpgrp()));
	FAILS(ENOTTY, tcgetpgrp(terminal));
	FAILS(EBADF, tcgetpgrp(-1));
}
