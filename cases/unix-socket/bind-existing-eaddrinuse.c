/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("bind() to a path at which there is a file, or a socket file that was left behind, fails with EADDRINUSE and leaves it "
     "there",
     LINUX("unix(7)", "ERRORS, EADDRINUSE"))
{
	struct address stale = new_path_address(), file = path_address(temp_file("abc", 3)), other = new_path_address();
	int left = new_socket(), fd = new_socket();
	struct stat before, after;

	MUST(bind(left, TO(stale)));
	MUST(close(left));
	MUST(stat(stale.un.sun_path, &before));
	FAILS(EADDRINUSE, bind(fd, TO(stale)));
	FAILS(EADDRINUSE, bind(fd, TO(file)));
	MUST(stat(stale.un.sun_path, &after));
	EQUAL(after.st_ino, before.st_ino);
	MUST(stat(file.un.sun_path, &after));
	EQUAL(after.st_size, 3);
	SUCCEEDS(bind(fd, TO(other)));
	SUCCEEDS(LOOK(stat(other.un.sun_path, &after)));
	HOLDS(S_ISSOCK(after.st_mode));
}
