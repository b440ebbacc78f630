/* SPDX-License-Identifier: MIT */
#include <stdatomic.h>

#include "posix-mq.h"

static mqd_t queue;
static atomic_int received;
static char bytes[2];
static struct gate *got;

static void receive_one(void *unused)
{
	char data[1];

	(void)unused;
	EQUAL(mq_receive(queue, data, sizeof(data), NULL), 1);
	bytes[atomic_fetch_add(&received, 1)] = data[0];
	open_gate(got);
}

CASE("of several threads blocked in mq_receive() one message wakes exactly one; the others wait on",
     POSIX_OPTION(MSG, "mq_receive", "DESCRIPTION"))
{
	struct thread *receivers[2];

	got = new_gate();
	queue = new_mq(0, 2, 1);
	for (int i = 0; i < 2; i++) {
		receivers[i] = thread(receive_one, NULL);
		BLOCKS(receivers[i]);
	}
	MUST(SEND(queue, "a", 0));
	pass_gate(got);
	EQUAL(atomic_load(&received), 1);
	EQUAL(bytes[0], 'a');
	COUNTS(queue, 0);
	MUST(SEND(queue, "b", 0));
	for (int i = 0; i < 2; i++)
		FINISHES(receivers[i]);
	EQUAL(atomic_load(&received), 2);
	EQUAL(bytes[1], 'b');
}
