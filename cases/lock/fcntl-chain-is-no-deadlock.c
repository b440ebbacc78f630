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

static void wait_for_next(void *own_byte)
{
	off_t own = *(int *)own_byte;

	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, own, 1)));
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_WRLCK, own + 1, 1)));
}

CASE("processes that wait for each other in a row, not in a circle, get no EDEADLK but the locks that they wait for",
     POSIX("fcntl", "ERRORS [EDEADLK]"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 3, 1)));
	pid_t third = child(wait_for_next, &(int){2});
	BLOCKS(third);
	pid_t second = child(wait_for_next, &(int){1});
	BLOCKS(second);
	pid_t first = child(wait_for_next, &(int){0});
	BLOCKS(first);
	FINISHES(child(look, "WWWW-"));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 3, 1)));
	FINISHES(third);
	FINISHES(second);
	FINISHES(first);
}
