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

static struct gate *held, *go;

static void upgrade(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 2)));
	SUCCEEDS(fcntl(fd, F_SETLKW, lock(F_WRLCK, 0, 2)));
	FINISHES(child(look, "WW-"));
}

static void upgrade_too(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 2)));
	open_gate(held);
	pass_gate(go);
	FAILS(EDEADLK, fcntl(fd, F_SETLKW, lock(F_WRLCK, 0, 2)));
	FINISHES(child(look, "RR-"));
}

CASE("of two readers that wait to make write locks of their read locks on the same bytes, the later one fails with EDEADLK",
     LINUX("fcntl(2)", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t second = child(upgrade_too, NULL);
	pass_gate(held);
	pid_t first = child(upgrade, NULL);
	BLOCKS(first);
	open_gate(go);
	FINISHES(second);
	FINISHES(first);
}
