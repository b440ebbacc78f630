/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void use(void *unused)
{
	(void)unused;
	int id = new_object(0600);
	object_status status = status_of(id), told;
	set_mode(id, 0244);
	GIVES(USE(id));
	FAILS(EACCES, READ(id));
	FAILS(EACCES, CONTROL(id, IPC_STAT, &told));
	MUST(CONTROL(id, IPC_SET, &status));
	MARKED(id);
}

CASE("the unprivileged owner of a " OBJECT " of mode 0244 may alter it, and gets EACCES when it would read it",
     VARIANT(queue, "ftok-ipcperm/perm-owner-write-bit", XSI("msgsnd", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(set, "ftok-ipcperm/sem-perm-owner-write-bit", XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	FINISHES(child_as_second_user(use, NULL));
}
