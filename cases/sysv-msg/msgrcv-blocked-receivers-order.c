/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue;
static struct gate *received;
static char *got;

static void receive(void *number)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, 0, 0), 1);
	got[INT(number)] = message.mtext[0];
	open_gate(received);
}

CASE("of two receivers that are blocked for any message the first to come wakes one, and the next the other",
     IMPL("msgrcv", "DESCRIPTION"))
{
	static int numbers[] = {0, 1};

	queue = temp_queue();
	received = new_gate();
	got = shared_memory(2);
	pid_t first = child(receive, &numbers[0]);
	BLOCKS(first);
	pid_t second = child(receive, &numbers[1]);
	BLOCKS(second);
	MUST(SEND(queue, 1, "a"));
	pass_gate(received);
	bool oldest_first = got[0];
	LINUX_OR_OTHER(oldest_first, !oldest_first);
	FINISHES(oldest_first ? first : second);
	BLOCKS(oldest_first ? second : first);
	MUST(SEND(queue, 1, "b"));
	FINISHES(oldest_first ? second : first);
	EQUAL(got[oldest_first ? 0 : 1], 'a');
	EQUAL(got[oldest_first ? 1 : 0], 'b');
}
