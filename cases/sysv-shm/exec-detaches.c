/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "sysv-shm.h"

static void after(const char *segment)
{
	ATTACHMENTS(atoi(segment), 1);
	EQUAL(*(char *)GIVES(shmat(atoi(segment), NULL, 0)), 'x');
}

static void attach_and_exec(void *segment)
{
	char argument[20];

	store_byte(MUST(shmat(INT(segment), NULL, 0)));
	snprintf(argument, sizeof(argument), "%d", INT(segment));
	exec_self(argument);
}

/* The parent's attachment is the one that stays. */
CASE("exec detaches all segments from the process, those inherited too, and neither removes them nor loses what they hold",
     XSI("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(after))
{
	int segment = temp_segment(1);

	GIVES(shmat(segment, NULL, 0));
	FINISHES(child(attach_and_exec, &segment));
}
