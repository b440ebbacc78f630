/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* vmsplice(), pipe2() */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a buffer changed between vmsplice() and the read of the pipe is read as it was or as it is, and no other way",
     IMPL("vmsplice(2)", "DESCRIPTION"))
{
	char *buffer = shared_memory(page_size());
	struct iovec part = {buffer, 1};
	int fd[2];
	char byte = '?';

	need_call(vmsplice(-1, NULL, 0, 0));
	MUST(pipe2(fd, O_NONBLOCK));
	buffer[0] = 'o';
	EQUAL(vmsplice(fd[1], &part, 1, 0), 1);
	buffer[0] = 'n';
	EQUAL(read(fd[0], &byte, 1), 1);
	LINUX_OR_OTHER(byte == 'n', byte == 'o');
	OBSERVE("read as it %s", byte == 'o' ? "was" : "is");
}
