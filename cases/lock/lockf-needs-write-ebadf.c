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

CASE("F_LOCK and F_TLOCK on a descriptor that is not open for writing fail with EBADF and lock nothing",
     XSI("lockf", "ERRORS [EBADF]"))
{
	path = temp_file(NULL, 0);
	int reader = MUST(open(path, O_RDONLY)), writer = MUST(open(path, O_WRONLY));

	FAILS(EBADF, lockf(reader, F_LOCK, 2));
	FAILS(EBADF, lockf(reader, F_TLOCK, 2));
	FINISHES(child(look, "---"));
	SUCCEEDS(lockf(writer, F_TLOCK, 2));
	FINISHES(child(look, "LL-"));
}
