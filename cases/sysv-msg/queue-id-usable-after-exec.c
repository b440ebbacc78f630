/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "sysv-object.h"

static void use_after_exec(const char *id)
{
	MARKED(atoi(id));
}

static void execute(void *id)
{
	exec_self(id);
}

CASE("the identifier of a " OBJECT " that a program is given as an argument names the same one there",
     VARIANT(queue, "sysv-msg/queue-id-usable-after-exec", XSI("msgrcv", "DESCRIPTION"), NEEDS(EXEC_SELF),
	     AFTER_EXEC(use_after_exec)),
     VARIANT(segment, "sysv-shm/segment-id-usable-after-exec", XSI("shmat", "DESCRIPTION"), NEEDS(EXEC_SELF),
	     AFTER_EXEC(use_after_exec)),
     VARIANT(set, "sysv-sem/set-id-usable-after-exec", XSI("semctl", "DESCRIPTION"), NEEDS(EXEC_SELF),
	     AFTER_EXEC(use_after_exec)))
{
	int id = new_object(0600);
	char argument[16];

	MARK(id);
	snprintf(argument, sizeof(argument), "%d", id);
	FINISHES(child(execute, argument));
}
