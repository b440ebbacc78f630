/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() with msgtyp 0 takes the oldest message, whatever the types", XSI("msgrcv", "DESCRIPTION"))
{
	static const long types[] = {5, 1, 9, 1, 5};
	int queue = temp_queue();
	struct message message = {0};

	for (int i = 0; i < 5; i++)
		SUCCEEDS(msgsnd(queue, &(struct message){types[i], {(char)('a' + i)}}, 1, IPC_NOWAIT));
	for (int i = 0; i < 5; i++) {
		EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
		EQUAL(message.mtype, types[i]);
		EQUAL(message.mtext[0], 'a' + i);
	}
	EMPTY(queue);
}
