/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue;

static void ask_as_another(void *key)
{
	EQUAL(msgget(*(key_t *)key, 0444), queue);
	FAILS(EACCES, msgget(*(key_t *)key, 0666));
	FAILS(EACCES, msgget(*(key_t *)key, 0222));
	FAILS(EACCES, msgget(*(key_t *)key, IPC_CREAT | 0666));
}

CASE("msgget() fails with EACCES when it asks for a permission that the queue's mode denies to the caller, and only then",
     XSI("msgget", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	key_t key = temp_key();

	queue = MUST(msgget(key, IPC_CREAT | 0664));
	FINISHES(child_as_second_user(ask_as_another, &key));
}
