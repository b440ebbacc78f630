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
static off_t largest_offset(void)
{
	return (off_t)(((uintmax_t)1 << (sizeof(off_t) * 8 - 1)) - 1);
}

CASE("a lock whose last byte would be beyond the largest offset fails with EOVERFLOW and locks nothing",
     POSIX("fcntl", "ERRORS [EOVERFLOW]"))
{
	fd = MUST(open(temp_file(NULL, 4), O_RDWR));
	FAILS(EOVERFLOW, fcntl(fd, F_SETLK, lock(F_WRLCK, largest_offset(), 2)));
	FAILS(EOVERFLOW, fcntl(fd, F_SETLK, lock(F_WRLCK, 2, largest_offset())));
	FAILS(EOVERFLOW, fcntl(fd, F_GETLK, lock(F_WRLCK, 2, largest_offset())));
	FAILS(EOVERFLOW,
	      fcntl(fd, F_SETLK,
		    &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = largest_offset() - 3, .l_len = 1}));
	FINISHES(child(look, "-----"));
}
