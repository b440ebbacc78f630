/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

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

static int acquired[2];

static void wait_for_read_lock(void *unused)
{
	(void)unused;
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_RDLCK, 0, 2)));
	MUST(write(acquired[1], "x", 1));
	pause();
}

static void three_have_it(void *unused)
{
	char byte;

	(void)unused;
	for (int i = 0; i < 3; i++)
		EQUAL(read(acquired[0], &byte, 1), 1);
}

/* None of the readers lets go of what it has got, so that they have it at one time. */
CASE("when a write lock is released all processes that wait for a read lock get it, together",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	pid_t readers[3];

	MUST(pipe(acquired));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 2)));
	for (int i = 0; i < 3; i++) {
		readers[i] = child(wait_for_read_lock, NULL);
		BLOCKS(readers[i]);
	}
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 0, 2)));
	FINISHES(child(three_have_it, NULL));
	FINISHES(child(look, "RR-"));
	for (int i = 0; i < 3; i++)
		stop(readers[i]);
}
