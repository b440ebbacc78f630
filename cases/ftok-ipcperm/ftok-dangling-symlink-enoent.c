/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() of a symbolic link that leads to no file fails with ENOENT, and succeeds once there is one",
     XSI("ftok", "ERRORS [ENOENT]"))
{
	const char *target = temp_path(), *symbolic = temp_path();

	MUST(symlink(target, symbolic));
	FAILS(ENOENT, ftok(symbolic, 'a'));
	MUST(link(temp_file("x", 1), target));
	key_t key = GIVES(ftok(symbolic, 'a'));
	EQUAL(ftok(target, 'a'), key);
}
