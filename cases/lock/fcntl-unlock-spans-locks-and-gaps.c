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

CASE("one F_UNLCK frees all locks in its range, of either type and with gaps between them, and none outside of it",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 3)));
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 4, 2)));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 7, 1)));
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 8, 4)));
	FINISHES(child(look, "WWW-RR-WRRRR-"));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 1, 9)));
	FINISHES(child(look, "W---------RR-"));
}
