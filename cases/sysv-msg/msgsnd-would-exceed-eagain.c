/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[8];
};

static void limit(int queue, msglen_t bytes)
{
	struct msqid_ds ds;

	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_qbytes = bytes;
	MUST(msgctl(queue, IPC_SET, &ds));
}

/* As many bytes of the text that all have. */
static void expect(int queue, size_t size)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), size);
	EQUAL_BYTES(message.mtext, "1234567", size);
}

CASE("with room for 3 bytes, msgsnd() of 4 with IPC_NOWAIT fails with EAGAIN and of 3 succeeds",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	limit(queue, 8);
	SUCCEEDS(msgsnd(queue, &message, 5, IPC_NOWAIT));
	FAILS(EAGAIN, msgsnd(queue, &message, 4, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &message, 3, IPC_NOWAIT));
	expect(queue, 5);
	expect(queue, 3);
	FAILS(ENOMSG, msgrcv(queue, &message, 8, 0, IPC_NOWAIT));
}
