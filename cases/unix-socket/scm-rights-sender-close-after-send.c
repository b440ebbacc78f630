/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void send_and_end(void *path)
{
	int file = MUST(open(path, O_RDONLY));

	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
}

CASE("a descriptor sent with SCM_RIGHTS reaches the receiver even if its sender has ended and the file is unlinked by then",
     VARIANT(stream, "unix-socket/scm-rights-sender-close-after-send", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-sender-close-after-send", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-sender-close-after-send",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	const char *path = temp_file("abc", 3);
	char data[8];

	new_pair(fd);
	FINISHES(child(send_and_end, (void *)path));
	MUST(unlink(path));
	int received = RECEIVES_DESCRIPTOR(fd[1]);
	EQUAL(read(received, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
	NOTHING_LEFT(fd[1]);
}
