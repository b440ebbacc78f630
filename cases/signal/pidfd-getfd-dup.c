/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_getfd() */
#include "linux-signal.h"

static struct gate *sought, *done;
static int *number;

static void hold_file(void *file)
{
	int fd = MUST(open(file, O_RDWR));

	*number = fd;
	MUST(lseek(fd, 2, SEEK_SET));
	open_gate(sought);
	pass_gate(done);
	EQUAL(LOOK(lseek(fd, 0, SEEK_CUR)), 3);
}

CASE("pidfd_getfd() copies a descriptor of another process: it shares the open file description, with its offset",
     LINUX("pidfd_getfd(2)", "DESCRIPTION"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	char byte = '?';

	number = shared_memory(sizeof(*number));
	sought = new_gate();
	done = new_gate();
	pid_t holder = child(hold_file, (void *)temp_file("abcd", 4));
	int pidfd = pidfd_of(holder, 0);
	pass_gate(sought);
	int fd = pidfd_copy(pidfd, *number);
	EQUAL(read(fd, &byte, 1), 1);
	EQUAL(byte, 'c');
	open_gate(done);
	FINISHES(holder);
}
