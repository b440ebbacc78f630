/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a new FIFO belongs to the effective user, and to the effective group or the group of its directory",
     POSIX("mkfifo", "DESCRIPTION"))
{
	const char *fifo = temp_path();
	struct stat status, directory;

	SUCCEEDS(mkfifo(fifo, 0600));
	SUCCEEDS(stat(fifo, &status));
	MUST(stat(temp_dir(), &directory));
	EQUAL(status.st_uid, geteuid());
	HOLDS(status.st_gid == getegid() || status.st_gid == directory.st_gid);
}
