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

static void take_one(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	SUCCEEDS(lockf(own, F_TEST, 4));
	SUCCEEDS(lockf(own, F_TLOCK, 4));
	FINISHES(child(look, "LLLL-"));
}

CASE("F_TEST succeeds where the section is free or locked by the caller, and neither locks nor unlocks it",
     XSI("lockf", "DESCRIPTION, F_TEST"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	SUCCEEDS(lockf(fd, F_TEST, 4));
	FINISHES(child(look, "-----"));
	FINISHES(child(take_one, NULL));
	MUST(lockf(fd, F_TLOCK, 2));
	SUCCEEDS(lockf(fd, F_TEST, 2));
	SUCCEEDS(lockf(fd, F_TEST, 4));
	SUCCEEDS(lockf(fd, F_TEST, 0));
	FINISHES(child(look, "LL---"));
}
