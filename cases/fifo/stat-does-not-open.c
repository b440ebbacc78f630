/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static void ask(void *fifo)
{
	struct stat status;

	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(stat(fifo, &status));
	HOLDS(S_ISFIFO(status.st_mode));
	EQUAL(status.st_mode & 077, 0);
	EQUAL(status.st_uid, geteuid());
	EQUAL(status.st_nlink, 1);
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK)); /* it is not a reader by that */
}

CASE("stat() of a FIFO returns at once though no process has it open, and opens it for nobody", POSIX("stat", "DESCRIPTION"))
{
	FINISHES(child(ask, (void *)temp_fifo()));
}
