/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void make_and_use(void *key)
{
	int id = GIVES(GET(*(key_t *)key, IPC_CREAT | IPC_EXCL | 0600));

	GIVES(USE(id));
}

static void find(void *key)
{
	int id = GIVES(GET(*(key_t *)key, 0600));

	MARKED(id);
}

CASE("a " OBJECT " and what is in it outlive the process that made it: another finds them by the key",
     VARIANT(queue, "sysv-msg/queue-survives-process-exit", XSI("msgget", "DESCRIPTION")),
     VARIANT(set, "sysv-sem/set-survives-process-exit", XSI("semget", "DESCRIPTION")))
{
	key_t key = temp_key();

	FINISHES(child(make_and_use, &key));
	FINISHES(child(find, &key));
}
