/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("ftok() returns the same key after a file is written to, renamed, and given another mode: it is the file that counts",
     XSI("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1), *renamed = temp_path();
	key_t key = GIVES(ftok(path, 'a'));
	int fd = MUST(open(path, O_WRONLY | O_APPEND));

	MUST(write(fd, "more", 4));
	EQUAL(ftok(path, 'a'), key);
	MUST(chmod(path, 0640));
	EQUAL(ftok(path, 'a'), key);
	MUST(rename(path, renamed));
	EQUAL(ftok(renamed, 'a'), key);
	FAILS(ENOENT, ftok(path, 'a'));
}
