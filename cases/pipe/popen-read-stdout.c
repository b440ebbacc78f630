/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>

#include "plumbline.h"

CASE("popen() for reading gives a stream of what the command prints, and pclose() its exit status",
     POSIX("popen", "DESCRIPTION"), NEEDS(SHELL))
{
	char line[16] = {0};

	FILE *stream = GIVES(popen("echo hello; exit 3", "r"));
	HOLDS(fgets(line, sizeof(line), stream) == line);
	EQUAL_STRING(line, "hello\n");
	EQUAL(fgetc(stream), EOF);
	int status = GIVES(pclose(stream));
	EQUAL(WIFEXITED(status) != 0, true);
	EQUAL(WEXITSTATUS(status), 3);
}
