/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/ipc.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() fails with ENAMETOOLONG for a name one byte longer than NAME_MAX, and with ENOENT for a missing one of NAME_MAX",
     XSI("ftok", "ERRORS [ENAMETOOLONG]"))
{
	static char path[4096];
	errno = 0;
	long longest = pathconf(temp_dir(), _PC_NAME_MAX);
	if (longest == -1 && errno == 0)
		SKIP("a name may be of any length here");
	MUST(longest);
	int start = snprintf(path, sizeof(path), "%s/", temp_dir());

	MUST_HOLD(start + longest + 2 < (long)sizeof(path));
	memset(path + start, 'n', (size_t)longest);
	FAILS(ENOENT, ftok(path, 'a'));
	path[start + longest] = 'n';
	FAILS(ENAMETOOLONG, ftok(path, 'a'));
}
