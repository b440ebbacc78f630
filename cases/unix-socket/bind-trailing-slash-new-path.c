/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() to the name of nothing with a slash behind it fails with ENOENT or ENOTDIR and makes no file",
     POSIX("bind", "ERRORS [ENOENT] or [ENOTDIR]"))
{
	const char *path = temp_path();
	struct address address = address_below(path, "");
	int fd = new_socket();
	struct stat status;

	VARIES("the standard gives both errors for it");
	FAILS_EITHER(ENOENT, ENOTDIR, bind(fd, TO(address)));
	FAILS(ENOENT, lstat(path, &status));
}
