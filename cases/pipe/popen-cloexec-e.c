/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>

#include "plumbline.h"

CASE("popen() sets FD_CLOEXEC on the descriptor of its stream where the mode contains e, and where not leaves it clear",
     POSIX("popen", "DESCRIPTION"), NEEDS(SHELL))
{
	static const char *const modes[] = {"re", "we", "r", "w"};

	for (int i = 0; i < 4; i++) {
		FILE *stream = GIVES(popen("exit 0", modes[i]));
		EQUAL(GIVES(fcntl(fileno(stream), F_GETFD)) & FD_CLOEXEC, i < 2 ? FD_CLOEXEC : 0);
		EQUAL(pclose(stream), 0);
	}
}
