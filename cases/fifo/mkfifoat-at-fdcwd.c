/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modes.h"
#include "plumbline.h"

CASE("mkfifoat() with AT_FDCWD makes the FIFO below the working directory, as mkfifo() does", POSIX("mkfifoat", "DESCRIPTION"))
{
	const char *directory = temp_path();
	struct stat here, other;

	modes_are_masks();
	MUST(mkdir(directory, 0700));
	MUST(chdir(directory));
	umask(027);
	SUCCEEDS(mkfifoat(AT_FDCWD, "fifo", 0666));
	MUST(mkfifo("other", 0666));
	SUCCEEDS(lstat("fifo", &here));
	MUST(lstat("other", &other));
	HOLDS(S_ISFIFO(here.st_mode));
	EQUAL(here.st_mode & 07777, 0640);
	EQUAL(here.st_mode, other.st_mode);
	EQUAL(here.st_uid, other.st_uid);
	EQUAL(here.st_gid, other.st_gid);
}
