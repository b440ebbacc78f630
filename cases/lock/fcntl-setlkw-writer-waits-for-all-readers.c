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

static void read_lock(void *held)
{
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 2)));
	open_gate(held);
	pause();
}

static void wait_for_lock(void *request)
{
	SUCCEEDS(fcntl(fd, F_SETLKW, request));
	FINISHES(child(look, "WW-"));
}

CASE("F_SETLKW for a write lock waits until the last of several readers has gone", POSIX("fcntl", "DESCRIPTION, F_SETLKW"))
{
	struct gate *held = new_gate();
	pid_t readers[3];

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	for (int i = 0; i < 3; i++) {
		readers[i] = child(read_lock, held);
		pass_gate(held);
	}
	pid_t writer = child(wait_for_lock, lock(F_WRLCK, 0, 2));
	BLOCKS(writer);
	stop(readers[1]);
	BLOCKS(writer);
	stop(readers[2]);
	BLOCKS(writer);
	stop(readers[0]);
	FINISHES(writer);
}
