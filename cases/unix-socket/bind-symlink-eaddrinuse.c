/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() to the name of a symbolic link, to a socket file or to nothing, fails with EADDRINUSE and makes no file behind it",
     POSIX("bind", "DESCRIPTION"))
{
	struct address link = new_path_address(), dangling = new_path_address(), target;
	const char *nothing = temp_path();
	int bound = new_bound(&target), fd = new_socket();
	struct stat status;

	(void)bound;
	MUST(symlink(target.un.sun_path, link.un.sun_path));
	MUST(symlink(nothing, dangling.un.sun_path));
	FAILS(EADDRINUSE, bind(fd, TO(link)));
	FAILS(EADDRINUSE, bind(fd, TO(dangling)));
	FAILS(ENOENT, lstat(nothing, &status));
}
