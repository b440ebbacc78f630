/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */
#include <string.h>

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000
#endif

/* Longer than a page: the kernel has such a message in pieces. */
enum { LONG = 8000 };
struct long_message {
	long type;
	char text[LONG];
};

CASE("MSG_COPY gives all bytes of a message of several pages, and leaves it in the queue",
     LINUX("msgrcv(2)", "DESCRIPTION, MSG_COPY"))
{
	static struct long_message sent = {.type = 5}, got;
	int queue = temp_queue();

	for (int i = 0; i < LONG; i++)
		sent.text[i] = (char)(i % 251);
	if (LOOK(msgsnd(queue, &sent, LONG, IPC_NOWAIT)) != 0)
		SKIP("a queue here does not take %d bytes", LONG);
	ssize_t size = LOOK(msgrcv(queue, &got, LONG, 0, MSG_COPY | IPC_NOWAIT));
	if (size < 0 && errno == ENOSYS)
		SKIP("the kernel is built without CONFIG_CHECKPOINT_RESTORE");
	memset(&got, 0, sizeof(got));
	EQUAL(msgrcv(queue, &got, LONG, 0, MSG_COPY | IPC_NOWAIT), LONG);
	EQUAL(got.type, 5);
	EQUAL_BYTES(got.text, sent.text, LONG);
	memset(&got, 0, sizeof(got));
	EQUAL(msgrcv(queue, &got, LONG, 0, IPC_NOWAIT), LONG);
	EQUAL_BYTES(got.text, sent.text, LONG);
}
