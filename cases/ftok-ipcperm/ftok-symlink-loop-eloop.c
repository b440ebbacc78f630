/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() through symbolic links that lead to each other fails with ELOOP", XSI("ftok", "ERRORS [ELOOP]"))
{
	const char *one = temp_path(), *two = temp_path();

	MUST(symlink(two, one));
	MUST(symlink(one, two));
	FAILS(ELOOP, ftok(one, 'a'));
	FAILS(ELOOP, ftok(two, 'a'));
}
