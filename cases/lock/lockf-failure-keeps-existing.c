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

static void hold_one_byte(void *held)
{
	int own = MUST(open(path, O_RDWR));

	MUST(lseek(own, 5, SEEK_SET));
	MUST(lockf(own, F_LOCK, 1));
	open_gate(held);
	pause();
}

CASE("F_TLOCK that fails leaves the sections that the caller had locked as they were", XSI("lockf", "RETURN VALUE"))
{
	struct gate *held = new_gate();

	path = temp_file(NULL, 0);
	pid_t holder = child(hold_one_byte, held);
	pass_gate(held);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	MUST(lockf(fd, F_LOCK, 2));
	MUST(lseek(fd, 0, SEEK_SET));
	FAILS_EITHER(EACCES, EAGAIN, lockf(fd, F_TLOCK, 8));
	FINISHES(child(look, "-LL--L--"));
	stop(holder);
	FINISHES(child(look, "-LL-----"));
}
