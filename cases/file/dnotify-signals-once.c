/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_NOTIFY */
#include <fcntl.h>

#include "signal.h"

CASE("F_NOTIFY has a signal sent when a file of the directory is modified, once unless DN_MULTISHOT is there",
     LINUX("fcntl(2)", "File and directory change notification (dnotify)"))
{
	int file = MUST(open(temp_file("x", 1), O_RDWR)), directory = MUST(open(temp_dir(), O_RDONLY));

	catch_signal(SIGIO, 0);
	if (LOOK(fcntl(directory, F_NOTIFY, 0)) != 0 && errno == EINVAL)
		SKIP("there is no dnotify here");
	EQUAL(fcntl(directory, F_NOTIFY, DN_MODIFY), 0);
	MUST(pread(file, &(char){0}, 1, 0));
	EQUAL(caught(SIGIO), 0);
	MUST(pwrite(file, "y", 1, 0));
	EQUAL(caught(SIGIO), 1);
	MUST(pwrite(file, "z", 1, 0));
	EQUAL(caught(SIGIO), 1);
	EQUAL(fcntl(directory, F_NOTIFY, DN_MODIFY | DN_MULTISHOT), 0);
	MUST(pwrite(file, "y", 1, 0));
	MUST(pwrite(file, "z", 1, 0));
	EQUAL(caught(SIGIO), 3);
	EQUAL(fcntl(directory, F_NOTIFY, 0), 0);
	MUST(pwrite(file, "y", 1, 0));
	EQUAL(caught(SIGIO), 3);
}
