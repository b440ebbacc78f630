/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>
#include <sys/sendfile.h>

#include "stream.h"

static int to[2];

static void send_from(void *file)
{
	FAILS(EAGAIN, sendfile(to[1], INT(file), NULL, 3));
}

CASE("sendfile() to a full pipe with O_NONBLOCK fails with EAGAIN: nothing is added and the file offset does not move",
     LINUX("sendfile(2)", "ERRORS [EAGAIN]"))
{
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	int queued = -1;

	MUST(pipe(to));
	set_nonblocking(to[1]);
	size_t before = fill(to[1]);
	FINISHES(child(send_from, &file));
	MUST(ioctl(to[0], FIONREAD, &queued));
	EQUAL(queued, before);
	EQUAL(lseek(file, 0, SEEK_CUR), 0);
}
