/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() of a path at which there is nothing returns (key_t)-1 with ENOENT, and creates nothing there",
     XSI("ftok", "ERRORS [ENOENT]"))
{
	const char *path = temp_path();

	errno = 0;
	EQUAL(ftok(path, 'a'), (key_t)-1);
	EQUAL(errno, ENOENT);
	FAILS(ENOENT, ftok(path, 'a'));
}
