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

CASE("lockf() with a function that is none of the four fails with EINVAL and changes no lock", XSI("lockf", "ERRORS [EINVAL]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lockf(fd, F_LOCK, 2));
	FAILS(EINVAL, lockf(fd, 4711, 4));
	FAILS(EINVAL, lockf(fd, -1, 4));
	FINISHES(child(look, "LL--"));
}
