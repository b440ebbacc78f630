/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>

#include "plumbline.h"

CASE("popen() for writing gives a stream that the command reads as its standard input to end-of-file",
     POSIX("popen", "DESCRIPTION"), NEEDS(SHELL))
{
	static const char command[] = "read a && read b && ! read c && test \"$a/$b\" = one/two && exit 5";

	FILE *stream = GIVES(popen(command, "w"));
	MUST(fputs("one\ntwo\n", stream));
	int status = GIVES(pclose(stream));
	EQUAL(WIFEXITED(status) != 0, true);
	EQUAL(WEXITSTATUS(status), 5);
}
