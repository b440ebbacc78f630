/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void use(void *unused)
{
	(void)unused;
	int id = new_object(0600);
	MARK(id);
	set_mode(id, 0422);
	FAILS(EACCES, USE(id));
	MARKED(id);
	EQUAL(STATUS(id).PERM.mode & 0777, 0422);
}

CASE("the unprivileged owner of a " OBJECT " of mode 0422 may read it, and gets EACCES when it would alter it",
     VARIANT(queue, "ftok-ipcperm/perm-owner-read-bit", XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-owner-read-bit", XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	FINISHES(child_as_second_user(use, NULL));
}
