/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-msg.h"

struct whole_message {
	long mtype;
	char mtext[16];
};

/* The structure ends where memory ends: a msgsz that counts mtype too asks for bytes behind it. */
CASE("msgsz counts the text without mtype: with the size of the whole structure msgsnd() reads behind it and fails with EFAULT",
     LINUX("msgop(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("memcheck reports the address that the call is to reject"))
{
	int queue = temp_queue();
	struct whole_message *message = guarded(sizeof(*message)), received = {0};

	message->mtype = 3;
	memset(message->mtext, 'x', sizeof(message->mtext));
	FAILS(EFAULT, msgsnd(queue, message, sizeof(*message), IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, message, sizeof(message->mtext), 0, IPC_NOWAIT));
	message->mtype = 3;
	SUCCEEDS(msgsnd(queue, message, sizeof(message->mtext), IPC_NOWAIT));
	EQUAL(msgrcv(queue, &received, sizeof(received.mtext), 0, IPC_NOWAIT), sizeof(received.mtext));
	EQUAL_BYTES(received.mtext, message->mtext, sizeof(received.mtext));
	FAILS(ENOMSG, msgrcv(queue, &received, sizeof(received.mtext), 0, IPC_NOWAIT));
}
