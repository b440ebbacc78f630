/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>

#include "plumbline.h"

static struct flock *lock(short type, off_t start, off_t length)
{
	static struct flock request;

	request = (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
	return &request;
}

static int fd;

static char sight(off_t byte)
{
	if (fcntl(fd, F_SETLK, lock(F_WRLCK, byte, 1)) == 0)
		return '-';
	if (errno != EACCES && errno != EAGAIN)
		return '?';
	return fcntl(fd, F_SETLK, lock(F_RDLCK, byte, 1)) == 0 ? 'R' : 'W';
}

/* What another process finds, byte by byte: W locked for writing, R locked for reading, - not locked. */
static void look(void *picture)
{
	char seen[40] = "";

	for (size_t byte = 0; byte < strlen(picture); byte++)
		seen[byte] = sight((off_t)byte);
	EQUAL_STRING(seen, picture);
}

CASE("a lock with an l_whence that is none of the three fails with EINVAL and locks nothing", POSIX("fcntl", "ERRORS [EINVAL]"))
{
	struct flock request = {.l_type = F_WRLCK, .l_whence = 99, .l_start = 0, .l_len = 2};

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FAILS(EINVAL, fcntl(fd, F_SETLK, &request));
	FAILS(EINVAL, fcntl(fd, F_SETLKW, &request));
	FAILS(EINVAL, fcntl(fd, F_GETLK, &request));
	EQUAL(request.l_type, F_WRLCK);
	FINISHES(child(look, "---"));
}
