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

static void lock_too(void *other)
{
	SUCCEEDS(fcntl(fd, F_SETLKW, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 1, .l_len = 2}));
	SUCCEEDS(fcntl(*(int *)other, F_SETLK,
		       &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 1}));
	SUCCEEDS(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_UNLCK, .l_whence = SEEK_SET, .l_start = 3, .l_len = 1}));
}

CASE("record locks are the process's: another thread of it can lock the same bytes, change the locks and release them",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0);
	int other = MUST(open(file, O_RDWR));

	fd = MUST(open(file, O_RDWR));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 5)));
	FINISHES(thread(lock_too, &other));
	FINISHES(child(look, "RWW-W-"));
}
