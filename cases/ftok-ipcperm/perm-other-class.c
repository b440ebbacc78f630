/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static int object_of_mode(int mode)
{
	int id = new_object(0600);

	MARK(id);
	set_mode(id, mode);
	return id;
}

static void use(void *argument)
{
	int *ids = argument;

	MARKED(ids[0]);
	FAILS(EACCES, USE(ids[0]));
	FAILS(EACCES, READ(ids[1]));
	FAILS(EACCES, USE(ids[1]));
}

CASE("a user who is neither owner nor in the group has the permissions of others: of a " OBJECT
     " of mode 0004 to read, of 0660 none",
     VARIANT(queue, "ftok-ipcperm/perm-other-class", XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-other-class", XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER),
	     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size")),
     VARIANT(set, "ftok-ipcperm/sem-perm-other-class", XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	int ids[] = {object_of_mode(0004), object_of_mode(0660)};

	FINISHES(child_as_second_user(use, ids));
}
