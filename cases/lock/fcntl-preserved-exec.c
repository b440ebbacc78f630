/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void ask(void *file)
{
	int fd = MUST(open(file, O_RDWR));
	struct flock *question = record_lock(F_RDLCK, 0, 0);

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 1)));
	question = record_lock(F_RDLCK, 0, 0);
	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_WRLCK);
	EQUAL(question->l_start, 1);
	EQUAL(question->l_len, 3);
	EQUAL(question->l_pid, getppid());
}

static void new_program(const char *file)
{
	FINISHES(child(ask, (void *)file));
}

static void lock_and_exec(void *file)
{
	int fd = MUST(open(file, O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 1, 3)));
	exec_self(file);
}

CASE("a record lock is held on by the process when it executes another program", POSIX("exec", "DESCRIPTION, file locks"),
     NEEDS(EXEC_SELF), AFTER_EXEC(new_program))
{
	FINISHES(child(lock_and_exec, (void *)temp_file(NULL, 0)));
}
