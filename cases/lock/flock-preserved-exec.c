/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

static void new_program(const char *file)
{
	int other = MUST(open(file, O_RDWR));

	FAILS(EWOULDBLOCK, flock(other, LOCK_EX | LOCK_NB));
	SUCCEEDS(LOOK(flock(other, LOCK_SH | LOCK_NB)));
}

static void lock_and_exec(void *file)
{
	SUCCEEDS(flock(MUST(open(file, O_RDWR)), LOCK_SH));
	exec_self(file);
}

CASE("a flock() lock is held on when the process executes another program and the descriptor stays open",
     LINUX("flock(2)", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
