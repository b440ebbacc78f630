/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_NOTIFY */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("F_NOTIFY of a directory sends its owner SIGIO when a file is made in it, and of a regular file fails with ENOTDIR",
     LINUX("fcntl(2)", "ERRORS [ENOTDIR]"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY)), dir = MUST(open(temp_dir(), O_RDONLY));

	if (LOOK(fcntl(dir, F_NOTIFY, 0)) == -1 && errno == EINVAL)
		SKIP("the kernel has no F_NOTIFY");
	FAILS(ENOTDIR, fcntl(file, F_NOTIFY, DN_CREATE));
	catch_signal(SIGIO, 0);
	GIVES(fcntl(dir, F_NOTIFY, DN_MULTISHOT | DN_CREATE));
	MUST(close(MUST(open(temp_path(), O_CREAT | O_WRONLY, 0600))));
	EQUAL(caught(SIGIO), 1);
	MUST(close(MUST(open(temp_path(), O_CREAT | O_WRONLY, 0600))));
	EQUAL(caught(SIGIO), 2);
	GIVES(fcntl(dir, F_NOTIFY, 0));
	MUST(close(MUST(open(temp_path(), O_CREAT | O_WRONLY, 0600))));
	EQUAL(caught(SIGIO), 2);
}
