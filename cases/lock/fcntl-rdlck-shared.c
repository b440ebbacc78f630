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

static void share(void *unused)
{
	(void)unused;
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 2, 4)));
	FINISHES(child(look, "RRRRRR-"));
}

/* The third process finds the bytes of both of the others locked, and the ones that both have. */
CASE("two processes hold read locks on the same bytes at one time", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 4)));
	FINISHES(child(share, NULL));
	FINISHES(child(look, "RRRR---"));
}
