/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address address;

static void bind_there(void *unused)
{
	int fd = new_socket();

	(void)unused;
	become_second_user();
	FAILS(EACCES, bind(fd, TO(address)));
}

CASE("bind() in a directory that the process may search but not write to fails with EACCES and makes no file",
     POSIX("bind", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	struct stat status;

	MUST(chmod(temp_dir(), 0755));
	address = new_path_address();
	FINISHES(child(bind_there, NULL));
	FAILS(ENOENT, lstat(address.un.sun_path, &status));
}
