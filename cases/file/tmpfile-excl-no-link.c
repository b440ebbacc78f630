/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* O_TMPFILE */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("linkat() of a file made with O_TMPFILE|O_EXCL fails with ENOENT, and no name appears",
     LINUX("link(2)", "ERRORS [ENOENT]"), NEEDS(PROC))
{
	const char *path = temp_path();
	char self[64], found[8];
	int fd = open(temp_dir(), O_TMPFILE | O_EXCL | O_RDWR, 0600);

	if (fd < 0 && errno == EOPNOTSUPP)
		SKIP("the file system of %s does not support O_TMPFILE", temp_dir());
	GIVES(fd);
	snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
	FAILS(ENOENT, linkat(AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW));
	FAILS(ENOENT, access(path, F_OK));
	EQUAL(write(fd, "abc", 3), 3);
	EQUAL(pread(fd, found, sizeof(found), 0), 3);
	EQUAL_BYTES(found, "abc", 3);
}
