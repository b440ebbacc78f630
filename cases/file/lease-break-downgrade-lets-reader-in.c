/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include "lease.h"
#include "stream.h"

static void open_to_read(void *path)
{
	READS_FIRST(GIVES(open(path, O_RDONLY)), "a");
}

CASE("a holder that turns its write lease into a read lease lets in the open() for reading that is waiting",
     LINUX("fcntl(2)", "Leases, downgrade"))
{
	const char *path = temp_file("abc", 3);
	int fd = MUST(open(path, O_RDONLY));

	overlay_gives_leases(fd);
	catch_signal(SIGIO, SA_RESTART);
	GIVES(fcntl(fd, F_SETLEASE, F_WRLCK));
	pid_t reader = child(open_to_read, (void *)path);
	BLOCKS(reader);
	GIVES(fcntl(fd, F_SETLEASE, F_RDLCK));
	FINISHES(reader);
	EQUAL(fcntl(fd, F_GETLEASE), F_RDLCK);
}
