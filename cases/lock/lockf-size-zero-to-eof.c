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

static void try_far_away(void *unused)
{
	int own = MUST(open(path, O_RDWR));

	(void)unused;
	MUST(lseek(own, 1000000000, SEEK_SET));
	FAILS_EITHER(EACCES, EAGAIN, lockf(own, F_TLOCK, 1));
}

CASE("lockf() with size 0 locks all from the file offset on, far beyond the end of the file and bytes appended later too",
     XSI("lockf", "DESCRIPTION"))
{
	path = temp_file("01", 2);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 0));
	FINISHES(child(look, "-LLLL"));
	FINISHES(child(try_far_away, NULL));
	MUST(write(fd, "123456", 6));
	FINISHES(child(look, "-LLLLLLLL"));
	SUCCEEDS(lockf(fd, F_ULOCK, 0));
	FINISHES(child(look, "-LLLLLL--"));
}
