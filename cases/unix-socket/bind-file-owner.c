/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address address;

static void bind_there(void *unused)
{
	int fd = new_socket();

	(void)unused;
	become_second_user();
	SUCCEEDS(bind(fd, TO(address)));
}

CASE("the socket file that bind() makes belongs to the effective user of the process that has bound it",
     LINUX("unix(7)", "Pathname socket ownership and permissions"), NEEDS(SECOND_USER))
{
	struct stat status = {0};

	MUST(chmod(temp_dir(), 0777));
	address = new_path_address();
	FINISHES(child(bind_there, NULL));
	SUCCEEDS(stat(address.un.sun_path, &status));
	HOLDS(S_ISSOCK(status.st_mode));
	EQUAL(status.st_uid, second_user());
}
