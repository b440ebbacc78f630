/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static void use(void *id)
{
	GIVES(USE(INT(id)));
}

CASE("a " OBJECT
     " made with IPC_PRIVATE is usable by a child that has its identifier from before fork(), and by the parent after it",
     VARIANT(set, "ftok-ipcperm/private-shared-via-fork", XSI("semget", "DESCRIPTION")),
     VARIANT(queue, "ftok-ipcperm/msg-private-shared-via-fork", XSI("msgget", "DESCRIPTION")),
     VARIANT(segment, "ftok-ipcperm/shm-private-shared-via-fork", XSI("shmget", "DESCRIPTION")))
{
	int id = OWN(GIVES(GET(IPC_PRIVATE, 0600)));

	FINISHES(child(use, &id));
	MARKED(id);
}
