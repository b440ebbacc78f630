/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() of a symbolic link, and of a link to that link, returns the key of the file it leads to",
     XSI("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1), *first = temp_path(), *second = temp_path();

	MUST(symlink(path, first));
	MUST(symlink(first, second));
	key_t key = GIVES(ftok(path, 'a'));
	EQUAL(ftok(first, 'a'), key);
	EQUAL(ftok(second, 'a'), key);
}
