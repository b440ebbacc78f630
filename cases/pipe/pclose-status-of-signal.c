/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>

#include "plumbline.h"

CASE("pclose() of a command that a signal ended returns a status that tells the signal", POSIX("pclose", "RETURN VALUE"),
     NEEDS(SHELL))
{
	FILE *stream = MUST(popen("kill -KILL $$", "r"));

	int status = GIVES(pclose(stream));
	EQUAL(WIFSIGNALED(status) != 0, true);
	EQUAL(WTERMSIG(status), SIGKILL);
}
