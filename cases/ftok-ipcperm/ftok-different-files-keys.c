/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>

#include "plumbline.h"

CASE("ftok() of two files that exist at the same time has a lasting key for either; whether the keys differ is observed",
     POSIX_MAY("ftok", "DESCRIPTION"))
{
	const char *one = temp_file("x", 1), *two = temp_file("x", 1);
	key_t key = GIVES(ftok(one, 'a')), other = GIVES(ftok(two, 'a'));

	VARIES("the key has as many bits of the file's serial number as there is room for");
	OBSERVE("the keys of two files in one directory are %s", key == other ? "the same" : "different");
	EQUAL(ftok(one, 'a'), key);
	EQUAL(ftok(two, 'a'), other);
}
