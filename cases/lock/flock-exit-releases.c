/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

static void hold(void *file_and_gate)
{
	void **argument = file_and_gate;

	MUST(flock(MUST(open(argument[0], O_RDWR)), LOCK_EX));
	open_gate(argument[1]);
	pause();
}

static void wait_for_lock(void *file)
{
	int fd = MUST(open(file, O_RDWR));

	SUCCEEDS(flock(fd, LOCK_EX));
	FAILS(EWOULDBLOCK, flock(MUST(open(file, O_RDWR)), LOCK_SH | LOCK_NB));
}

CASE("a flock() lock is released when the only process that has the description open is killed, and a waiter gets it",
     LINUX("flock(2)", "DESCRIPTION"))
{
	void *file = (void *)temp_file(NULL, 0);
	struct gate *held = new_gate();

	pid_t holder = child(hold, (void *[]){file, held});
	pass_gate(held);
	FAILS(EWOULDBLOCK, flock(MUST(open(file, O_RDWR)), LOCK_SH | LOCK_NB));
	pid_t waiter = child(wait_for_lock, file);
	BLOCKS(waiter);
	MUST(kill(holder, SIGKILL));
	DIES(holder, SIGKILL);
	FINISHES(waiter);
	SUCCEEDS(LOOK(flock(MUST(open(file, O_RDWR)), LOCK_EX | LOCK_NB)));
}
