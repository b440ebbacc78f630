/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void try_to_set(void *id)
{
	object_status status = status_of(INT(id));

	FAILS(EPERM, CONTROL(INT(id), IPC_SET, &status));
	status.PERM.uid = second_user();
	status.PERM.mode = 0600;
	FAILS(EPERM, CONTROL(INT(id), IPC_SET, &status));
}

CASE("IPC_SET of a " OBJECT " by neither owner nor creator fails with EPERM, whatever the mode allows, and changes nothing",
     VARIANT(queue, "sysv-msg/msgctl-set-eperm", XSI("msgctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmctl-set-eperm", XSI("shmctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/set-eperm", XSI("semctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER)))
{
	int id = new_object(0666);
	object_status before = status_of(id);

	FINISHES(child_as_second_user(try_to_set, &id));
	object_status after = STATUS(id);
	EQUAL(after.PERM.uid, before.PERM.uid);
	EQUAL(after.PERM.mode & 0777, 0666);
}
