/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void send_as_another(void *queue)
{
	become_second_user();
	FAILS(EACCES, msgsnd(*(int *)queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
}

CASE("msgsnd() without write permission fails with EACCES and queues nothing, even where the caller may read",
     XSI("msgsnd", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0664));

	FINISHES(child(send_as_another, &queue));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
