/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void use(void *unused)
{
	(void)unused;
	int id = new_object(0600);
	MARK(id);
	set_mode(id, 0466);
	FAILS(EACCES, USE(id));
	MARKED(id);
	set_mode(id, 0066);
	FAILS(EACCES, USE(id));
	FAILS(EACCES, READ(id));
}

CASE("the unprivileged owner of a " OBJECT " whose mode gives it less than group and others is denied what they may",
     VARIANT(queue, "ftok-ipcperm/perm-first-matching-class-only", XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-first-matching-class-only", XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER),
	     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size")),
     VARIANT(set, "ftok-ipcperm/sem-perm-first-matching-class-only", XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	FINISHES(child_as_second_user(use, NULL));
}
