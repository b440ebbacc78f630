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

CASE("F_LOCK keeps another process from F_TLOCK on all of its bytes, with EACCES or EAGAIN, and on no other",
     XSI("lockf", "ERRORS [EACCES] or [EAGAIN]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	SUCCEEDS(lockf(fd, F_LOCK, 4));
	FINISHES(child(look, "LLLL--"));
	MUST(lseek(fd, 5, SEEK_SET));
	SUCCEEDS(lockf(fd, F_TLOCK, 1));
	FINISHES(child(look, "LLLL-L-"));
}
