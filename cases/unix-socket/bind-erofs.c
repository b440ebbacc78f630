/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>
#include <sys/mount.h>

#include "socket.h"

static void bind_read_only(void *directory)
{
	struct address address = address_below(directory, "socket");
	int fd = new_socket();
	struct stat status;

	MUST(unshare(CLONE_NEWNS));
	MUST(mount("none", "/", "none", MS_REC | MS_PRIVATE, NULL));
	MUST(mount("none", directory, "tmpfs", MS_RDONLY, NULL));
	FAILS(EROFS, bind(fd, TO(address)));
	FAILS(ENOENT, lstat(address.un.sun_path, &status));
}

CASE("bind() to a name on a read-only file system fails with EROFS", POSIX("bind", "ERRORS [EROFS]"),
     NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0755));
	FINISHES(child(bind_read_only, (void *)directory));
}
