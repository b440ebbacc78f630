/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() returns the same key for the absolute path of a file and for those relative to the current directory",
     XSI("ftok", "DESCRIPTION"))
{
	const char *absolute = temp_file("x", 1), *name = strrchr(absolute, '/') + 1;
	char relative[512];
	key_t key = GIVES(ftok(absolute, 'a'));

	MUST(chdir(temp_dir()));
	EQUAL(ftok(name, 'a'), key);
	snprintf(relative, sizeof(relative), "././%s", name);
	EQUAL(ftok(relative, 'a'), key);
	MUST(chdir("/"));
	FAILS(ENOENT, ftok(name, 'a'));
}
