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

static void wait_for_lock(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	SUCCEEDS(lockf(own, F_LOCK, 2));
	FINISHES(child(look, "LL---"));
}

CASE("F_LOCK waits until the other process has unlocked all of the section, and has it then",
     XSI("lockf", "DESCRIPTION, F_LOCK"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lockf(fd, F_LOCK, 4));
	pid_t waiter = child(wait_for_lock, NULL);
	BLOCKS(waiter);
	SUCCEEDS(lockf(fd, F_ULOCK, 1));
	FINISHES(child(look, "-LLL-"));
	BLOCKS(waiter);
	SUCCEEDS(lockf(fd, F_ULOCK, 4));
	FINISHES(waiter);
}
