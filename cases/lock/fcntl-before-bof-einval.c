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

static void refuse(short whence, off_t start, off_t length)
{
	FAILS(EINVAL,
	      fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = whence, .l_start = start, .l_len = length}));
}

CASE("a lock that would begin before the first byte of the file fails with EINVAL and locks nothing",
     POSIX("fcntl", "ERRORS [EINVAL]"))
{
	fd = MUST(open(temp_file(NULL, 6), O_RDWR));
	MUST(lseek(fd, 3, SEEK_SET));
	refuse(SEEK_SET, -1, 5);
	refuse(SEEK_SET, 2, -3);
	refuse(SEEK_CUR, -4, 2);
	refuse(SEEK_CUR, 0, -4);
	refuse(SEEK_END, -7, 0);
	FINISHES(child(look, "--------"));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 2, -2)));
	FINISHES(child(look, "WW------"));
}
