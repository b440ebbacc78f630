/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-object.h"

static void use(void *id)
{
	MARKED(INT(id));
	FAILS(EACCES, USE(INT(id)));
}

CASE("the group's permission bits of a " OBJECT " count also for its creator's group after IPC_SET has given it another",
     VARIANT(queue, "ftok-ipcperm/perm-group-class-cgid", XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-group-class-cgid", XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(set, "ftok-ipcperm/sem-perm-group-class-cgid", XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	gid_t group = getegid();

	MUST(setegid(second_user()));
	int id = new_object(0600);
	MUST(setegid(group));
	MARK(id);
	set_group(id, group);
	set_mode(id, 0440);
	object_status status = status_of(id);
	MUST_HOLD(status.PERM.gid != second_user() && status.PERM.cgid == second_user());
	FINISHES(child_as_second_user(use, &id));
}
