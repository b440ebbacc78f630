/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static struct gate *handled;
static ssize_t *received;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void receive_with_restart(void *queue)
{
	struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};

	MUST(sigaction(SIGUSR1, &action, NULL));
	*received = msgrcv(INT(queue), &(struct message){0}, 1, 0, 0);
	HOLDS(*received == 1 || (*received == -1 && errno == EINTR));
}

CASE("a blocked msgrcv() that a handler with SA_RESTART interrupts waits on for a message, or fails with EINTR and takes none, "
     "as on Linux",
     LINUX_DEVIATION("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	handled = new_gate();
	received = shared_memory(sizeof(*received));
	pid_t receiver = child(receive_with_restart, &queue);
	BLOCKS(receiver);
	MUST(kill(receiver, SIGUSR1));
	pass_gate(handled);
	MUST(SEND(queue, 1, "x"));
	FINISHES(receiver);
	LINUX_OR_POSIX(*received == -1, *received == 1);
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), *received == 1 ? -1 : 1);
	EQUAL(message.mtext[0], *received == 1 ? 0 : 'x');
}
