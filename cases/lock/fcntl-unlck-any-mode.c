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

CASE("F_UNLCK unlocks through a descriptor open for reading only or for writing only, and succeeds where nothing is locked",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int reader = MUST(open(file, O_RDONLY)), writer = MUST(open(file, O_WRONLY));

	fd = MUST(open(file, O_RDWR));
	SUCCEEDS(fcntl(reader, F_SETLK, lock(F_UNLCK, 0, 0)));
	SUCCEEDS(fcntl(writer, F_SETLK, lock(F_UNLCK, 5, 1)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 2)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 2, 2)));
	FINISHES(child(look, "WWRR-"));
	SUCCEEDS(fcntl(reader, F_SETLK, lock(F_UNLCK, 1, 1)));
	SUCCEEDS(fcntl(writer, F_SETLK, lock(F_UNLCK, 2, 1)));
	FINISHES(child(look, "W--R-"));
}
