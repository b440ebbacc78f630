/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "sysv-shm.h"

static void after(const char *segment)
{
	REMOVED(shmctl(atoi(segment), IPC_STAT, &(struct shmid_ds){0}));
	REMOVED(shmat(atoi(segment), NULL, 0));
}

static void attach_remove_and_exec(void *segment)
{
	char argument[20];

	MUST(shmat(INT(segment), NULL, 0));
	MUST(shmctl(INT(segment), IPC_RMID, NULL));
	ATTACHMENTS(INT(segment), 1);
	snprintf(argument, sizeof(argument), "%d", INT(segment));
	exec_self(argument);
}

CASE("a segment marked for removal is destroyed when the exec of the only process that has it attached detaches it",
     LINUX("shmop(2)", "NOTES"), NEEDS(EXEC_SELF), AFTER_EXEC(after))
{
	int segment = temp_segment(1);

	FINISHES(child(attach_remove_and_exec, &segment));
}
