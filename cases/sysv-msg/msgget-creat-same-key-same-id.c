/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() with IPC_CREAT of a key that has a queue returns that queue, and of another key another queue",
     XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key(), other_key = temp_key();
	int queue = GIVES(msgget(key, IPC_CREAT | 0600));

	int another = GIVES(msgget(other_key, IPC_CREAT | 0600));
	DIFFERS(another, queue);
	EQUAL(msgget(other_key, 0), another);
	SUCCEEDS(SEND(queue, 1, "x"));
	EQUAL(msgget(key, IPC_CREAT | 0600), queue);
	EQUAL(msgget(key, 0), queue);
	EQUAL(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT), 1);
}
