/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static struct gate *handled;
static int *sent;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void send_with_restart(void *queue)
{
	struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};

	MUST(sigaction(SIGUSR1, &action, NULL));
	*sent = msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0);
	if (*sent != 0)
		EQUAL(errno, EINTR);
}

CASE("a blocked msgsnd() that a handler with SA_RESTART interrupts goes on to send, or fails with EINTR and sends nothing, as "
     "on Linux",
     LINUX_DEVIATION("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "first"}, received = {0};

	handled = new_gate();
	sent = shared_memory(sizeof(*sent));
	LIMIT(queue, 8);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	pid_t sender = child(send_with_restart, &queue);
	BLOCKS(sender);
	MUST(kill(sender, SIGUSR1));
	pass_gate(handled);
	EQUAL(msgrcv(queue, &received, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(received.mtext, "first");
	FINISHES(sender);
	LINUX_OR_POSIX(*sent == -1, *sent == 0);
	if (*sent == 0)
		EQUAL(msgrcv(queue, &received, 8, 0, IPC_NOWAIT), 8);
	else
		EMPTY(queue);
	EQUAL_STRING(received.mtext, *sent == 0 ? "second" : "first");
}
