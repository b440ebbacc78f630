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

CASE("all sections that a process has locked with lockf() are released when it closes any descriptor of the file",
     XSI("lockf", "DESCRIPTION"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR)), other = MUST(open(path, O_RDONLY));

	SUCCEEDS(lockf(fd, F_LOCK, 2));
	MUST(lseek(fd, 3, SEEK_SET));
	SUCCEEDS(lockf(fd, F_LOCK, 1));
	FINISHES(child(look, "LL-L-"));
	MUST(close(other));
	FINISHES(child(look, "-----"));
}
