/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice() */
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

static int fd[2];

static void vmsplice_one(void *unused)
{
	struct iovec part = {"x", 1};

	(void)unused;
	FAILS(EAGAIN, vmsplice(fd[1], &part, 1, SPLICE_F_NONBLOCK));
}

CASE("vmsplice() with SPLICE_F_NONBLOCK to a full pipe fails with EAGAIN and adds nothing",
     LINUX("vmsplice(2)", "ERRORS [EAGAIN]"))
{
	int queued = -1;

	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe(fd));
	size_t before = fill(fd[1]);
	FINISHES(child(vmsplice_one, NULL));
	MUST(ioctl(fd[0], FIONREAD, &queued));
	EQUAL(queued, before);
}
