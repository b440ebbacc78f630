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

CASE("lockf() locks size bytes from the file offset on, and does not move the offset", XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 3);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 3));
	EQUAL(lseek(fd, 0, SEEK_CUR), 2);
	FINISHES(child(look, "--LLL---"));
	MUST(lseek(fd, 4, SEEK_SET));
	SUCCEEDS(lockf(fd, F_ULOCK, 1));
	FINISHES(child(look, "--LL----"));
}
