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

CASE("a lock is on the file: it excludes those who opened another name of it, and not those who opened another file",
     POSIX("fcntl", "DESCRIPTION"))
{
	const char *file = temp_file(NULL, 0), *name = temp_path();
	int locked = MUST(open(file, O_RDWR));

	MUST(link(file, name));
	SUCCEEDS(fcntl(locked, F_SETLK, lock(F_WRLCK, 1, 2)));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FINISHES(child(look, "----"));
	MUST(unlink(file));
	fd = MUST(open(name, O_RDWR));
	FINISHES(child(look, "-WW-"));
}
