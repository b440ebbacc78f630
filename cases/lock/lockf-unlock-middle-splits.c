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

CASE("F_ULOCK of the middle of a locked section leaves its beginning and its end locked", XSI("lockf", "DESCRIPTION, F_ULOCK"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lockf(fd, F_LOCK, 7));
	MUST(lseek(fd, 3, SEEK_SET));
	SUCCEEDS(lockf(fd, F_ULOCK, 2));
	FINISHES(child(look, "LLL--LL-"));
	SUCCEEDS(lockf(fd, F_ULOCK, -3));
	FINISHES(child(look, "-----LL-"));
}
