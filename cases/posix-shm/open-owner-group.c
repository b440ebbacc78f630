/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("a new object belongs to the effective user, and to the effective group, or to that of the directory where it is visible",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION, O_CREAT"))
{
	const char *name = temp_shm_name();
	struct stat status, directory;

	SUCCEEDS(ftruncate(GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600)), 3));
	status = status_of(GIVES(shm_open(name, O_RDONLY, 0)));
	EQUAL(status.st_size, 3);
	EQUAL(status.st_uid, geteuid());
	HOLDS(status.st_gid == getegid() || (LOOK(stat("/dev/shm", &directory)) == 0 && status.st_gid == directory.st_gid));
}
