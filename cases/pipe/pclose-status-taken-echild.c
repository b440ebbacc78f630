/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>

#include "plumbline.h"

CASE("pclose() fails with ECHILD when wait() has already taken the status of the command", POSIX("pclose", "ERRORS [ECHILD]"),
     NEEDS(SHELL))
{
	int status;

	FILE *stream = MUST(popen("exit 7", "r"));
	MUST(wait(&status));
	MUST_HOLD(WIFEXITED(status) && WEXITSTATUS(status) == 7);
	FAILS(ECHILD, pclose(stream));
}
