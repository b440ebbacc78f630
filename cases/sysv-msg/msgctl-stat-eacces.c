/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void ask(void *argument)
{
	int *ids = argument;
	object_status status;

	memset(&status, 0xAA, sizeof(status));
	FAILS(EACCES, CONTROL(ids[0], IPC_STAT, &status));
	DIFFERS(status.PERM.mode & 0777, 0662);
	EQUAL(STATUS(ids[1]).PERM.mode & 0777, 0604);
}

CASE("IPC_STAT of a " OBJECT " needs read permission, which alone is enough, and fails with EACCES without it, telling nothing",
     VARIANT(queue, "sysv-msg/msgctl-stat-eacces", XSI("msgctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmctl-stat-eacces", XSI("shmctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/stat-eacces", XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	int ids[] = {new_object(0662), new_object(0604)};

	FINISHES(child_as_second_user(ask, ids));
}
