/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void receive_as_owner(void *unused)
{
	(void)unused;
	become_second_user();
	int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0266));
	SUCCEEDS(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FAILS(EACCES, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
}

CASE("msgrcv() by the owner of a queue fails with EACCES when the owner may not read, though group and others may",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child(receive_as_owner, NULL));
}
