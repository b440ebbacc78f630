/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-msg.h"

static int queue;
static int sent[2];
static int *has_sent;

static void send_letter(void *letter)
{
	SUCCEEDS(msgsnd(queue, &(struct message){1, {*(char *)letter}}, 1, 0));
	has_sent[*(char *)letter - 'a'] = 1;
	MUST(write(sent[1], "x", 1));
}

static void await_one(void *unused)
{
	char byte;

	(void)unused;
	MUST(read(sent[0], &byte, 1));
}

CASE("of two senders that are blocked on a full queue one sends when there is room for one, the other when there is again",
     IMPL("msgsnd", "DESCRIPTION"))
{
	struct message message = {0};

	queue = temp_queue();
	MUST(pipe(sent));
	has_sent = shared_memory(2 * sizeof(*has_sent));
	LIMIT(queue, 1);
	MUST(SEND(queue, 1, "x"));
	pid_t first = child(send_letter, "a");
	BLOCKS(first);
	pid_t second = child(send_letter, "b");
	BLOCKS(second);
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	FINISHES(child(await_one, NULL));
	VARIES("Linux wakes all whose message would fit: the first to run sends");
	OBSERVE("the sender that waited %s is served first", has_sent[0] ? "longest" : "last");
	FINISHES(has_sent[0] ? first : second);
	BLOCKS(has_sent[0] ? second : first);
	EQUAL(has_sent[0] + has_sent[1], 1);
	char served = has_sent[0] ? 'a' : 'b';
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], served);
	FINISHES(served == 'a' ? second : first);
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], served == 'a' ? 'b' : 'a');
}
