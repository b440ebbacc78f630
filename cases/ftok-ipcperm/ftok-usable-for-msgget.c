/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>

#include "sysv-msg.h"

static void send(void *path)
{
	key_t key = GIVES(ftok(path, 'q'));
	int queue = GIVES(msgget(key, 0600));

	SUCCEEDS(SEND(queue, 7, "x"));
}

CASE("processes that make a key by ftok() from the same path and id find the same queue with msgget()",
     XSI("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1);
	int queue = temp_own_queue(msgget(GIVES(ftok(path, 'q')), IPC_CREAT | IPC_EXCL | 0600));

	FINISHES(child(send, (void *)path));
	RECEIVES(queue, 0, 7, "x");
}
