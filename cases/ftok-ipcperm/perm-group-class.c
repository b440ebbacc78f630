/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static int object_for_group_of_second_user(int mode)
{
	int id = new_object(0600);

	MARK(id);
	set_group(id, second_user());
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

/* The second object gives its group nothing and everybody else all. */
CASE("a process whose effective group is that of a " OBJECT " of mode 0040 may read it and not alter it; of mode 0606, neither",
     VARIANT(queue, "ftok-ipcperm/perm-group-class", XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-group-class", XSI("shmat", "ERRORS [EACCES]"), NEEDS(SECOND_USER),
	     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size")),
     VARIANT(set, "ftok-ipcperm/sem-perm-group-class", XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	int ids[] = {object_for_group_of_second_user(0040), object_for_group_of_second_user(0606)};

	FINISHES(child_as_second_user(use, ids));
}
