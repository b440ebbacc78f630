/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "posix-shm.h"

static int fd;
static const char *name;

static void find_it_closed(const char *argument)
{
	char object[256];
	int number;

	MUST_HOLD(sscanf(argument, "%d %255s", &number, object) == 2);
	FAILS(EBADF, fcntl(number, F_GETFD));
	HOLDS_TEXT(GIVES(shm_open(object, O_RDONLY, 0)), "abc");
}

static void execute(void *unused)
{
	char argument[300];

	(void)unused;
	EQUAL(GIVES(fcntl(fd, F_GETFD)) & FD_CLOEXEC, FD_CLOEXEC);
	MUST_HOLD(snprintf(argument, sizeof(argument), "%d %s", fd, name) < (int)sizeof(argument));
	exec_self(argument);
}

CASE("exec closes the descriptor that shm_open() gave, and the object is there to be opened anew, with its contents",
     POSIX_OPTION(SHM, "exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(find_it_closed))
{
	name = temp_shm_name();
	fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
	SUCCEEDS(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	FINISHES(child(execute, NULL));
}
