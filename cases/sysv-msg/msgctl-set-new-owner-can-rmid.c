/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void control(void *argument)
{
	int *ids = argument;
	EQUAL(STATUS(ids[0]).PERM.uid, second_user());
	object_status status = status_of(ids[0]);
	DIFFERS(status.PERM.cuid, second_user());
	status.PERM.mode = 0640;
	SUCCEEDS(CONTROL(ids[0], IPC_SET, &status));
	EQUAL(STATUS(ids[0]).PERM.mode & 0777, 0640);
	FAILS(EPERM, CONTROL(ids[1], IPC_RMID, NULL));
	SUCCEEDS(CONTROL(ids[0], IPC_RMID, NULL));
	REMOVED(CONTROL(ids[0], IPC_STAT, &status));
}

CASE("the user whom IPC_SET made the owner of a " OBJECT " may change and remove it, though another has created it",
     VARIANT(queue, "sysv-msg/msgctl-set-new-owner-can-rmid", XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmctl-set-by-owner-not-creator", XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/set-new-owner-can-rmid", XSI("semctl", "DESCRIPTION"), NEEDS(SECOND_USER)))
{
	key_t key = temp_key();
	int ids[] = {MUST(GET(key, IPC_CREAT | IPC_EXCL | 0600)), new_object(0600)};
	object_status status = status_of(ids[0]);

	status.PERM.uid = second_user();
	SUCCEEDS(CONTROL(ids[0], IPC_SET, &status));
	FINISHES(child_as_second_user(control, ids));
	FAILS(ENOENT, GET(key, 0));
	EQUAL(STATUS(ids[1]).PERM.mode & 0777, 0600);
}
