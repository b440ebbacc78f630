/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() of the empty string fails with ENOENT, whatever the id", XSI("ftok", "ERRORS [ENOENT]"))
{
	FAILS(ENOENT, ftok("", 'a'));
	FAILS(ENOENT, ftok("", 1));
	EQUAL(ftok(".", 'a'), ftok("./", 'a'));
}
