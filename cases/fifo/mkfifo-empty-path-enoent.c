/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "plumbline.h"

CASE("mkfifo() of the empty string fails with ENOENT", POSIX("mkfifo", "ERRORS [ENOENT]"))
{
	FAILS(ENOENT, mkfifo("", 0600));
}
