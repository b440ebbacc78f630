/* SPDX-License-Identifier: MIT */
#include "socket.h"

static int fd[2];

static void receive_and_read(void *unused)
{
	char data[3];

	(void)unused;
	int file = RECEIVES_DESCRIPTOR(fd[1]);
	EQUAL(read(file, data, 3), 3);
	EQUAL_BYTES(data, "bcd", 3);
}

/* The receiver starts before the file is opened, so it has the file from the message or not at all. */
CASE("a process that receives a descriptor with SCM_RIGHTS reads that file, from and on the sender's file offset",
     VARIANT(stream, "unix-socket/scm-rights-pass-regular-file", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-pass-regular-file", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-pass-regular-file",
	     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	new_pair(fd);
	pid_t receiver = child(receive_and_read, NULL);
	int file = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	MUST(lseek(file, 1, SEEK_SET));
	EQUAL(sendmsg(fd[0], rights(&file, 1), 0), 1);
	FINISHES(receiver);
	EQUAL(lseek(file, 0, SEEK_CUR), 4);
	NOTHING_LEFT(fd[1]);
}
