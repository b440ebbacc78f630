/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static int fd;

static void ask(void *other)
{
	struct flock *question = record_lock(F_WRLCK, 0, 0);

	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_whence, SEEK_SET);
	if (question->l_pid == *(pid_t *)other) {
		EQUAL(question->l_type, F_RDLCK);
		EQUAL(question->l_start, 30);
		EQUAL(question->l_len, 4);
	} else {
		EQUAL(question->l_pid, getppid());
		EQUAL(question->l_type, F_WRLCK);
		EQUAL(question->l_start, 10);
		EQUAL(question->l_len, 5);
	}
}

static void hold(void *held)
{
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 30, 4)));
	open_gate(held);
	pause();
}

CASE("F_GETLK with the locks of two processes in the way reports one of them, whose fields all belong together",
     POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	struct gate *held = new_gate();

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	pid_t other = child(hold, held);
	pass_gate(held);
	FINISHES(child(ask, &other));
	stop(other);
}
