/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_as_owner(void *unused)
{
	(void)unused;
	int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0266));
	SUCCEEDS(SEND(queue, 1, "x"));
	FAILS(EACCES, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
}

CASE("msgrcv() by the owner of a queue fails with EACCES when the owner may not read, though group and others may",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(receive_as_owner, NULL));
}
