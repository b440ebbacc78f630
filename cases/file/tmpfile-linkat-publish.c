/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_TMPFILE */
#include <stdio.h>
#include <sys/stat.h>

#include "stream.h"

CASE("linkat() from /proc/self/fd gives an O_TMPFILE file, which had no name, the one that it is published under",
     LINUX("open(2)", "DESCRIPTION, O_TMPFILE"), NEEDS(PROC))
{
	const char *path = temp_path();
	struct stat status, named;
	char self[64];
	int fd = open(temp_dir(), O_TMPFILE | O_RDWR, 0600);

	if (fd < 0 && errno == EOPNOTSUPP)
		SKIP("the file system of %s does not support O_TMPFILE", temp_dir());
	GIVES(fd);
	MUST(write(fd, "whole", 5));
	EQUAL(fstat(fd, &status), 0);
	EQUAL(status.st_nlink, 0);
	snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
	SUCCEEDS(linkat(AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW));
	SUCCEEDS(stat(path, &named));
	EQUAL(named.st_ino, status.st_ino);
	EQUAL(named.st_nlink, 1);
	READS(MUST(open(path, O_RDONLY)), "whole");
}
