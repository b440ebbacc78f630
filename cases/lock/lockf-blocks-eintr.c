/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

static const char *path;

/* What another process finds, byte by byte: L locked, - not locked. */
static void look(void *picture)
{
	int own = MUST(open(path, O_RDWR));
	char seen[40] = "";

	for (size_t byte = 0; byte < strlen(picture); byte++) {
		MUST(lseek(own, (off_t)byte, SEEK_SET));
		seen[byte] = LOOK(lockf(own, F_TLOCK, 1)) == 0 ? '-' : errno == EACCES || errno == EAGAIN ? 'L' : '?';
	}
	EQUAL_STRING(seen, picture);
}

static void wait_interrupted(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, lockf(own, F_LOCK, 4));
	AT_LEAST(caught(SIGUSR1), 1);
	FINISHES(child(look, "-LL--"));
}

CASE("F_LOCK that waits fails with EINTR, and locks nothing, when a handler installed without SA_RESTART has run",
     XSI("lockf", "ERRORS [EINTR]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	MUST(lockf(fd, F_LOCK, 2));
	pid_t waiter = child(wait_interrupted, NULL);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}
