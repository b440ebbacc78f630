/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mounted.h"
#include "stream.h"

static void use_fifo(void *directory)
{
	static char data[65536];

	mount_small(directory, "nr_blocks=1");
	MUST(mkfifo(path_in(directory, "fifo"), 0600));
	int fifo = MUST(open(path_in(directory, "fifo"), O_RDWR));
	int file = MUST(open(path_in(directory, "file"), O_RDWR | O_CREAT | O_EXCL, 0600));
	while (LOOK(write(file, data, page_size())) > 0)
		;
	MUST_HOLD(errno == ENOSPC);
	EQUAL(write(fifo, "data", 4), 4);
	READS(fifo, "data");
}

CASE("a FIFO on a file system without room passes data on: they are not stored there", LINUX("fifo(7)", "DESCRIPTION"),
     NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *directory = temp_path();

	MUST(mkdir(directory, 0700));
	FINISHES(child(use_fifo, (void *)directory));
}
