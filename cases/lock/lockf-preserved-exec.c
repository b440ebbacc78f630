/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void new_program(const char *file)
{
	SECTIONS(file, "LLL--");
}

static void lock_and_exec(void *file)
{
	SUCCEEDS(lockf(MUST(open(file, O_RDWR)), F_LOCK, 3));
	exec_self(file);
}

CASE("a section locked with lockf() is held on when the process executes another program and the descriptor stays open",
     XSI("exec", "DESCRIPTION, file locks"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
