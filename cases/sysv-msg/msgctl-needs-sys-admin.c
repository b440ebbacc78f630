/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static int *ids;

static void create(void *unused)
{
	(void)unused;
	ids[0] = new_object(0666);
	ids[1] = new_object(0666);
}

static void change_unprivileged(void *unused)
{
	(void)unused;
	drop_privileges(PRIVILEGE_SYS_ADMIN);
	object_status status = status_of(ids[0]);
	FAILS(EPERM, CONTROL(ids[0], IPC_SET, &status));
	FAILS(EPERM, CONTROL(ids[0], IPC_RMID, NULL));
}

CASE("IPC_SET and IPC_RMID of another user's " OBJECT " succeed with CAP_SYS_ADMIN, and without it fail with EPERM",
     VARIANT(queue, "sysv-msg/msgctl-needs-sys-admin", LINUX("msgctl(2)", "ERRORS [EPERM]"),
	     NEEDS(SECOND_USER | PRIVILEGE_SYS_ADMIN)),
     VARIANT(set, "sysv-sem/set-needs-sys-admin", LINUX("semctl(2)", "ERRORS [EPERM]"),
	     NEEDS(SECOND_USER | PRIVILEGE_SYS_ADMIN)))
{
	ids = shared_memory(2 * sizeof(int));
	FINISHES(child_as_second_user(create, NULL));
	FINISHES(child(change_unprivileged, NULL));
	object_status status = status_of(ids[0]);
	status.PERM.mode = 0640;
	SUCCEEDS(CONTROL(ids[0], IPC_SET, &status));
	EQUAL(STATUS(ids[0]).PERM.mode & 0777, 0640);
	SUCCEEDS(CONTROL(ids[0], IPC_RMID, NULL));
	REMOVED(CONTROL(ids[0], IPC_STAT, &status));
	MARK(ids[1]);
	MARKED(ids[1]);
}
