/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void use(void *unused)
{
	(void)unused;
	int id = new_object(0600);
	object_status status = status_of(id);
	status.PERM.mode = 0;
	MUST(CONTROL(id, IPC_SET, &status));
	status.PERM.mode = 0640;
	SUCCEEDS(CONTROL(id, IPC_SET, &status));
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	status.PERM.mode = 0;
	MUST(CONTROL(id, IPC_SET, &status));
	SUCCEEDS(CONTROL(id, IPC_RMID, NULL));
	REMOVED(CONTROL(id, IPC_SET, &status));
}

CASE("the unprivileged owner of a " OBJECT " of mode 0 may change and remove it: that is the owner's right, not the mode's",
     VARIANT(queue, "ftok-ipcperm/perm-mode-zero-owner-can-rmid", XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-mode-zero-owner-can-rmid", XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(set, "ftok-ipcperm/sem-perm-mode-zero-owner-can-rmid", XSI("semctl", "DESCRIPTION"), NEEDS(SECOND_USER)))
{
	FINISHES(child_as_second_user(use, NULL));
}
