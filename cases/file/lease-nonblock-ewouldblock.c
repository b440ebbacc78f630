/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include <fcntl.h>
#include <unistd.h>

#include "lease.h"
#include "plumbline.h"

static void open_without_waiting(void *path)
{
	FAILS(EWOULDBLOCK, open(path, O_RDONLY | O_NONBLOCK));
}

CASE("open() with O_NONBLOCK of a file under another's write lease fails with EWOULDBLOCK, yet SIGIO comes and the break is on",
     LINUX("open(2)", "ERRORS [EWOULDBLOCK]"))
{
	const char *path = temp_file("abc", 3);
	int fd = MUST(open(path, O_RDWR));

	overlay_gives_leases(fd);
	catch_signal(SIGIO, SA_RESTART);
	MUST(fcntl(fd, F_SETLEASE, F_WRLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_WRLCK);
	EQUAL(caught(SIGIO), 0);
	FINISHES(child(open_without_waiting, (void *)path));
	EQUAL(caught(SIGIO), 1);
	EQUAL(fcntl(fd, F_GETLEASE), F_RDLCK);
	GIVES(fcntl(fd, F_SETLEASE, F_UNLCK));
	GIVES(LOOK(open(path, O_RDONLY | O_NONBLOCK)));
}
