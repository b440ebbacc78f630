/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() through two links to a file returns the same key, also when the first link is gone", XSI("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1), *other = temp_path();

	MUST(link(path, other));
	key_t key = GIVES(ftok(path, 'a'));
	EQUAL(ftok(other, 'a'), key);
	MUST(unlink(path));
	EQUAL(ftok(other, 'a'), key);
	FAILS(ENOENT, ftok(path, 'a'));
}
