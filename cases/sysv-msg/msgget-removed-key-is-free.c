/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("once a queue is removed its key has none, and the next queue of that key is empty", XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int queue = MUST(msgget(key, IPC_CREAT | 0600));

	MUST(SEND(queue, 1, "x"));
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	FAILS(ENOENT, msgget(key, 0));
	queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	EMPTY(queue);
	EQUAL(msgget(key, 0), queue);
}
