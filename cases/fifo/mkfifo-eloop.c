/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkfifo() whose path prefix is a loop of symbolic links fails with ELOOP", POSIX("mkfifo", "ERRORS [ELOOP]"))
{
	const char *there = temp_path(), *back = temp_path();
	char fifo[512];

	MUST(symlink(there, back));
	MUST(symlink(back, there));
	snprintf(fifo, sizeof(fifo), "%s/fifo", there);
	FAILS(ELOOP, mkfifo(fifo, 0600));
}
