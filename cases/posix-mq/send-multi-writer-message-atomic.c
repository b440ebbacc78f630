/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

enum { WRITERS = 3, EACH = 30, SIZE = 48 };
static mqd_t queue;

static void send_many(void *letter)
{
	char data[SIZE];

	memset(data, *(char *)letter, SIZE);
	for (int i = 0; i < EACH; i++) {
		data[0] = (char)i;
		SUCCEEDS(mq_send(queue, data, SIZE, 0));
	}
}

CASE("what several processes send at a time is received whole and unmixed, and in the order in which each sent it",
     POSIX_OPTION(MSG, "mq_send", "DESCRIPTION"))
{
	char letters[] = "ABC", data[SIZE], expected[SIZE];
	int seen[WRITERS] = {0};
	pid_t writers[WRITERS];

	queue = new_mq(0, 4, SIZE);
	for (int i = 0; i < WRITERS; i++)
		writers[i] = child(send_many, &letters[i]);
	for (int i = 0; i < WRITERS * EACH; i++) {
		EQUAL(mq_receive(queue, data, SIZE, NULL), SIZE);
		HOLDS(data[1] >= 'A' && data[1] <= 'C');
		memset(expected, data[1], SIZE);
		expected[0] = (char)seen[data[1] - 'A']++;
		EQUAL_BYTES(data, expected, SIZE);
	}
	for (int i = 0; i < WRITERS; i++)
		FINISHES(writers[i]);
	COUNTS(queue, 0);
}
