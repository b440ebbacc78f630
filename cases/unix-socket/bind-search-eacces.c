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

CASE("bind() below a directory that the process may write to but not search fails with EACCES and makes no file",
     POSIX("bind", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *directory = temp_path();
	struct stat status;

	MUST(mkdir(directory, 0700));
	MUST(chmod(directory, 0766));
	address = address_below(directory, "socket");
	FINISHES(child(bind_there, NULL));
	FAILS(ENOENT, lstat(address.un.sun_path, &status));
}
