/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

struct numbered {
	long mtype;
	unsigned short number;
};

/* As many as the queue takes, 3000 at most. The last are selected by their type: it is their number, from 1. */
CASE("thousands of messages on one queue are received in the order in which they were sent, and by type from the last on",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue(), sent = 0, received = 0;
	struct numbered message = {1, 1};

	while (sent < 3000 && LOOK(msgsnd(queue, &message, sizeof(message.number), IPC_NOWAIT)) == 0) {
		sent++;
		message = (struct numbered){sent + 1, (unsigned short)(sent + 1)};
	}
	AT_LEAST(sent, 2);
	while (received < sent / 2) {
		EQUAL(msgrcv(queue, &message, sizeof(message.number), 0, IPC_NOWAIT), sizeof(message.number));
		EQUAL(message.number, ++received);
		EQUAL(message.mtype, received);
	}
	for (int last = sent; last > received; last--) {
		EQUAL(msgrcv(queue, &message, sizeof(message.number), last, IPC_NOWAIT), sizeof(message.number));
		EQUAL(message.number, last);
	}
	EMPTY(queue);
}
