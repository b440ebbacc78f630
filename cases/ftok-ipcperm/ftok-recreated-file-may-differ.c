/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("after a file is unlinked and made anew ftok() of its path returns a key that lasts; whether it is the old one is "
     "observed",
     POSIX_MAY("ftok", "APPLICATION USAGE"))
{
	const char *path = temp_path();

	MUST(link(temp_file("x", 1), path));
	key_t old = GIVES(ftok(path, 'a'));
	EQUAL(ftok(path, 'a'), old);
	MUST(unlink(path));
	FAILS(ENOENT, ftok(path, 'a'));
	MUST(link(temp_file("y", 1), path));
	key_t new = GIVES(ftok(path, 'a'));
	VARIES("the file system may give the serial number again at once");
	OBSERVE("the key of the file made anew is %s", new == old ? "the old one" : "another");
	EQUAL(ftok(path, 'a'), new);
}
