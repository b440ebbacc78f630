/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static key_t key;
static int queue;

static void get_as_another(void *unused)
{
	(void)unused;
	FAILS(EACCES, msgget(key, 0444));
	EQUAL(msgget(key, 0), queue);
	FAILS(EACCES, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}

CASE("msgget() that asks for no permission finds a queue whose mode denies the caller everything", XSI("msgget", "DESCRIPTION"),
     NEEDS(SECOND_USER))
{
	key = temp_key();
	queue = MUST(msgget(key, IPC_CREAT | 0600));
	FINISHES(child_as_second_user(get_as_another, NULL));
}
