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

static void wait_for_write_lock(void *request)
{
	SUCCEEDS(fcntl(fd, F_SETLKW, request));
	FINISHES(child(look, "WW-"));
	EQUAL(write(acquired[1], "x", 1), 1);
}

CASE("when a lock is released the processes that wait for a write lock get it one after the other, all of them",
     POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	pid_t writers[3];
	char bytes[4];

	MUST(pipe(acquired));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 2)));
	for (int i = 0; i < 3; i++) {
		writers[i] = child(wait_for_write_lock, lock(F_WRLCK, 0, 2));
		BLOCKS(writers[i]);
	}
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 0, 2)));
	for (int i = 0; i < 3; i++)
		FINISHES(writers[i]);
	EQUAL(read(acquired[0], bytes, sizeof(bytes)), 3);
	FINISHES(child(look, "---"));
}
