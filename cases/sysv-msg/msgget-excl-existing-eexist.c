/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() with IPC_CREAT|IPC_EXCL fails with EEXIST for a key that has a queue, which stays as it was, and makes one for "
     "a key "
     "that has none",
     XSI("msgget", "ERRORS [EEXIST]"))
{
	key_t key = temp_key();
	int queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	struct message message = {0};

	EQUAL(msgget(key, 0), queue);
	MUST(SEND(queue, 1, "x"));
	FAILS(EEXIST, msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(EEXIST, msgget(key, IPC_CREAT | IPC_EXCL));
	EQUAL(msgget(key, 0), queue);
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'x');
}
