/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() of a path that goes on below a regular file fails with ENOTDIR", XSI("ftok", "ERRORS [ENOTDIR]"))
{
	const char *file = temp_file("x", 1);
	char path[512];
	key_t key = GIVES(ftok(file, 'a'));

	snprintf(path, sizeof(path), "%s/below", file);
	FAILS(ENOTDIR, ftok(path, 'a'));
	EQUAL(ftok(file, 'a'), key);
}
