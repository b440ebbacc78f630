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

static void lock_beside_and_among(void *unused)
{
	(void)unused;
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_WRLCK, 0, 1)));
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_RDLCK, 1, 3)));
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_UNLCK, 2, 2)));
	FINISHES(child(look, "WRRRRW-"));
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_UNLCK, 0, 0)));
}

CASE("F_SETLKW locks and unlocks at once where no lock of another process is in the way",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 1, 4)));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 5, 1)));
	FINISHES(child(lock_beside_and_among, NULL));
	FINISHES(child(look, "-RRRRW-"));
}
