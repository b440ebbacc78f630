/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() of a regular file's path with a slash at its end fails with ENOTDIR", XSI("ftok", "ERRORS [ENOTDIR]"))
{
	const char *file = temp_file("x", 1);
	char path[512];
	key_t key = GIVES(ftok(file, 'a'));

	snprintf(path, sizeof(path), "%s/", file);
	FAILS(ENOTDIR, ftok(path, 'a'));
	EQUAL(ftok(file, 'a'), key);
}
