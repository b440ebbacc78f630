/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("mkfifo() makes a FIFO whose name has NAME_MAX bytes, and with one byte more fails with ENAMETOOLONG",
     POSIX("mkfifo", "ERRORS [ENAMETOOLONG]"))
{
	long longest = pathconf(temp_dir(), _PC_NAME_MAX);
	char name[4096];
	struct stat status;

	MUST(chdir(temp_dir()));
	if (longest < 0)
		SKIP("the file system of %s has no limit to the length of a name", temp_dir());
	MUST_HOLD(longest + 1 < (long)sizeof(name));
	memset(name, 'n', sizeof(name));
	name[longest + 1] = '\0';
	FAILS(ENAMETOOLONG, mkfifo(name, 0600));
	name[longest] = '\0';
	FAILS(ENOENT, lstat(name, &status));
	SUCCEEDS(mkfifo(name, 0600));
	SUCCEEDS(lstat(name, &status));
	HOLDS(S_ISFIFO(status.st_mode));
}
