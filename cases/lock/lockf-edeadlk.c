/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static const char *path;
static struct gate *held, *go;

static int open_at(off_t offset)
{
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, offset, SEEK_SET));
	return fd;
}

static void wait_for_second(void *unused)
{
	int first = open_at(0), second = open_at(1);

	(void)unused;
	MUST(lockf(first, F_LOCK, 1));
	SUCCEEDS(lockf(second, F_LOCK, 1));
}

static void wait_for_first(void *unused)
{
	int first = open_at(0), second = open_at(1);

	(void)unused;
	MUST(lockf(second, F_LOCK, 1));
	open_gate(held);
	pass_gate(go);
	FAILS_EITHER(EDEADLK, EINTR, lockf(first, F_LOCK, 1));
}

/* The signal is for a system that does not detect the deadlock: there the second request waits. */
CASE("F_LOCK that would close a circle of two processes fails with EDEADLK, or waits; it does not get the section",
     POSIX_MAY("lockf", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	path = temp_file(NULL, 0);
	catch_signal(SIGUSR1, 0);
	pid_t second = child(wait_for_first, NULL);
	pass_gate(held);
	pid_t first = child(wait_for_second, NULL);
	BLOCKS(first);
	open_gate(go);
	INTERRUPTS(SIGUSR1, second);
	FINISHES(first);
}
