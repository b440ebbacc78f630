/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static void open_as_owner(void *name)
{
	int fd = GIVES(shm_open(name, O_RDWR, 0));

	SUCCEEDS(fchmod(fd, 0640));
	SUCCEEDS(shm_unlink(name));
}

CASE("fchown() by a privileged process gives an object to another user, who can open, change and unlink it then",
     LINUX("shm_overview(7)", "DESCRIPTION, fchown(2)"), NEEDS(SECOND_USER | PRIVILEGE_CHOWN))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	SUCCEEDS(fchown(fd, second_user(), (gid_t)second_user()));
	EQUAL(status_of(fd).st_uid, second_user());
	EQUAL(status_of(fd).st_gid, second_user());
	FINISHES(child_as_second_user(open_as_owner, (void *)name));
	HAS_MODE(fd, 0640);
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
}
