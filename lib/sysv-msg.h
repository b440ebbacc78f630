/* SPDX-License-Identifier: MIT */
/* What cases of System V message queues say. The words expand in the case. */
#ifndef PLUMB_SYSV_MSG_H
#define PLUMB_SYSV_MSG_H

#include <sys/msg.h>

#include "sysv-ipc.h"

struct message {
	long mtype;
	char mtext[8];
};

/* msgsnd() of a message of the type with the text, a string literal, without its null byte. It does not wait. */
#define SEND(queue, type, text) msgsnd(queue, &(struct message){type, text}, sizeof(text) - 1, IPC_NOWAIT)

/* msgrcv(), which does not wait, takes a message for msgtyp of this type and text. */
#define RECEIVES(queue, msgtyp, type, text)                                                                      \
	({                                                                                                       \
		struct message received_ = {0};                                                                  \
		EQUAL(msgrcv(queue, &received_, sizeof(received_.mtext), msgtyp, IPC_NOWAIT), sizeof(text) - 1); \
		EQUAL(received_.mtype, type);                                                                    \
		EQUAL_BYTES(received_.mtext, text, sizeof(text) - 1);                                            \
	})

/* There is no message on the queue. */
#define EMPTY(queue) FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, sizeof(struct message) - sizeof(long), 0, IPC_NOWAIT))

/* Set-up: from now on the queue takes no more than so many bytes. */
#define LIMIT(queue, bytes)                               \
	do {                                              \
		struct msqid_ds limited_;                 \
		MUST(msgctl(queue, IPC_STAT, &limited_)); \
		limited_.msg_qbytes = (bytes);            \
		MUST(msgctl(queue, IPC_SET, &limited_));  \
	} while (0)

#endif
