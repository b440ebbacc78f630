/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static key_t expected;

static void ask(void *path)
{
	MUST_HOLD(access(path, R_OK) != 0);
	EQUAL(ftok(path, 'a'), expected);
}

CASE("ftok() needs no permission for the file itself: another user's file of mode 0 in a directory that may be searched gives "
     "its key",
     XSI("ftok", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	const char *path = temp_file("x", 1);

	expected = GIVES(ftok(path, 'a'));
	MUST(chmod(path, 0));
	FINISHES(child_as_second_user(ask, (void *)path));
}
