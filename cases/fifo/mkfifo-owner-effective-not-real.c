/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a new FIFO belongs to the effective, not the real, user of the process that makes it", POSIX("mkfifo", "DESCRIPTION"),
     NEEDS(SECOND_USER))
{
	const char *fifo = temp_path();
	struct stat status;

	MUST(chmod(temp_dir(), 0777));
	MUST(setegid(second_user()));
	MUST(seteuid(second_user()));
	SUCCEEDS(mkfifo(fifo, 0600));
	SUCCEEDS(stat(fifo, &status));
	EQUAL(status.st_uid, second_user());
	DIFFERS(getuid(), second_user());
}
