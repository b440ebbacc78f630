/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_without_privilege(void *queue)
{
	drop_privileges(PRIVILEGE_IPC_OWNER);
	FAILS(EACCES, msgrcv(INT(queue), &(struct message){0}, 1, 0, IPC_NOWAIT));
}

CASE("CAP_IPC_OWNER, and not user ID 0, lets msgrcv() read a queue that its mode lets nobody read",
     LINUX("msgop(2)", "ERRORS [EACCES]"), NEEDS(PRIVILEGE_IPC_OWNER | OWN_IPC_NAMESPACE))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0));

	SUCCEEDS(SEND(queue, 1, "x"));
	FINISHES(child(receive_without_privilege, &queue));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
