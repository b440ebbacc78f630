/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "sysv-msg.h"

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

	MUST(SEND(queue, 1, "x"));
	snprintf(argument, sizeof(argument), "%d", queue);
	FINISHES(child(execute, argument));
	EMPTY(queue);
}
