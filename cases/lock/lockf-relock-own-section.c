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

CASE("F_TLOCK and F_LOCK of a section of which the caller has locked all or a part succeed and lock all of it",
     XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR)), other = MUST(open(path, O_RDWR));

	SUCCEEDS(lockf(fd, F_TLOCK, 3));
	FINISHES(child(look, "LLL----"));
	SUCCEEDS(lockf(fd, F_TLOCK, 3));
	SUCCEEDS(lockf(other, F_LOCK, 2));
	FINISHES(child(look, "LLL----"));
	MUST(lseek(fd, 2, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 3));
	FINISHES(child(look, "LLLLL--"));
	SUCCEEDS(lockf(fd, F_ULOCK, 3));
	FINISHES(child(look, "LL-----"));
}
