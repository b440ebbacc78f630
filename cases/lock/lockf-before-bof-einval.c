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

CASE("lockf() of a section that would begin before the first byte fails with EINVAL and locks nothing",
     XSI("lockf", "ERRORS [EINVAL]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 3, SEEK_SET));
	FAILS(EINVAL, lockf(fd, F_LOCK, -4));
	FAILS(EINVAL, lockf(fd, F_TLOCK, -4));
	FINISHES(child(look, "-----"));
	SUCCEEDS(lockf(fd, F_TLOCK, -3));
	FINISHES(child(look, "LLL--"));
}
