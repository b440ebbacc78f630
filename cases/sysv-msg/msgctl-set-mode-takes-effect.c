/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void find_open(void *id)
{
	GIVES(USE(INT(id)));
	MARKED(INT(id));
}

static void find_closed(void *id)
{
	FAILS(EACCES, USE(INT(id)));
}

static void give_mode(int id, unsigned short mode)
{
	object_status status = status_of(id);

	status.PERM.mode = mode;
	SUCCEEDS(CONTROL(id, IPC_SET, &status));
}

CASE("the mode that IPC_SET gives a " OBJECT " is the one that later calls are allowed by",
     VARIANT(queue, "sysv-msg/msgctl-set-mode-takes-effect", XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmctl-set-mode-takes-effect", XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER),
	     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size")),
     VARIANT(set, "sysv-sem/set-mode-takes-effect", XSI("semctl", "DESCRIPTION"), NEEDS(SECOND_USER)))
{
	int id = new_object(0600);

	FINISHES(child_as_second_user(find_closed, &id));
	give_mode(id, 0606);
	FINISHES(child_as_second_user(find_open, &id));
	give_mode(id, 0600);
	FINISHES(child_as_second_user(find_closed, &id));
}
