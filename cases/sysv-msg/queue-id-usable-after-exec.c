/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void receive_after_exec(const char *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(atoi(queue), &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'x');
}

static void execute(void *queue)
{
	exec_self(queue);
}

CASE("an identifier that a program is given as an argument names the same queue there", XSI("msgrcv", "DESCRIPTION"),
     NEEDS(EXEC_SELF), AFTER_EXEC(receive_after_exec))
{
	int queue = temp_queue();
	char argument[16];

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	snprintf(argument, sizeof(argument), "%d", queue);
	FINISHES(child(execute, argument));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
