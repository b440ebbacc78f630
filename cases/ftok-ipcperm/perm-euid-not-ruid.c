/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-msg.h"

static int others, roots;

static void create(void *id)
{
	INT(id) = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0600)));
}

/* While the real user ID is root's, only root's queue is open to it, and only the second user's to the effective one. */
CASE("msgsnd() and msgrcv() go by the effective user ID: after seteuid() to another user that user's queue is open and the "
     "real user's is not",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(ROOT | SECOND_USER))
{
	struct message message = {7, {'x'}};
	int *id = shared_memory(sizeof(*id));

	FINISHES(child_as_second_user(create, id));
	others = *id;
	roots = temp_queue();
	MUST(msgsnd(roots, &message, 1, IPC_NOWAIT));
	MUST(seteuid(second_user()));
	FAILS(EACCES, msgrcv(roots, &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EACCES, msgsnd(roots, &message, 1, IPC_NOWAIT));
	SUCCEEDS(msgsnd(others, &message, 1, IPC_NOWAIT));
	message = (struct message){0};
	EQUAL(msgrcv(others, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	MUST(seteuid(0));
	message = (struct message){0};
	EQUAL(msgrcv(roots, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
}
