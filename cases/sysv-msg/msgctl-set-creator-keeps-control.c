/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-object.h"

static uid_t first_user;

static void give_away_and_remove(void *unused)
{
	(void)unused;
	int id = new_object(0600);
	object_status status = status_of(id);
	status.PERM.uid = first_user;
	SUCCEEDS(CONTROL(id, IPC_SET, &status));
	EQUAL(STATUS(id).PERM.uid, first_user);
	MARK(id);
	status.PERM.mode = 0640;
	SUCCEEDS(CONTROL(id, IPC_SET, &status));
	MARKED(id);
	status = STATUS(id);
	EQUAL(status.PERM.uid, first_user);
	EQUAL(status.PERM.cuid, second_user());
	EQUAL(status.PERM.mode & 0777, 0640);
	SUCCEEDS(CONTROL(id, IPC_RMID, NULL));
	REMOVED(CONTROL(id, IPC_STAT, &status));
}

CASE("the unprivileged creator of a " OBJECT " that he gave away may still use, change and remove it",
     VARIANT(queue, "sysv-msg/msgctl-set-creator-keeps-control", XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmctl-set-creator-keeps-control", XSI("shmctl", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/set-creator-keeps-control", XSI("semctl", "DESCRIPTION"), NEEDS(SECOND_USER)))
{
	first_user = geteuid();
	FINISHES(child_as_second_user(give_away_and_remove, NULL));
}
