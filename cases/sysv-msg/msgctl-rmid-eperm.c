/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void try_to_remove(void *id)
{
	FAILS(EPERM, CONTROL(INT(id), IPC_RMID, NULL));
	EQUAL(STATUS(INT(id)).PERM.mode & 0777, 0666);
}

CASE("IPC_RMID by neither owner nor creator fails with EPERM, whatever the mode allows, and the " OBJECT " stays in use",
     VARIANT(queue, "sysv-msg/msgctl-rmid-eperm", XSI("msgctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmctl-rmid-eperm", XSI("shmctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/rmid-eperm", XSI("semctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER)))
{
	int id = new_object(0666);

	MARK(id);
	FINISHES(child_as_second_user(try_to_remove, &id));
	MARKED(id);
}
