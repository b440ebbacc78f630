/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/msg.h>
#include <unistd.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[];
};

static size_t longest_text(void)
{
	char text[32] = {0};
	int fd = MUST(open("/proc/sys/kernel/msgmax", O_RDONLY));

	MUST(read(fd, text, sizeof(text) - 1));
	MUST(close(fd));
	return strtoul(text, NULL, 10);
}

CASE("msgsnd() takes a text of exactly msgmax bytes, and fails with EINVAL for one byte more", XSI("msgsnd", "ERRORS [EINVAL]"),
     NEEDS(PROC))
{
	size_t longest = longest_text();
	int queue = temp_queue();
	struct msqid_ds ds = {0};
	struct message *message = MUST(calloc(1, sizeof(*message) + longest + 1));

	MUST(msgctl(queue, IPC_STAT, &ds));
	if (ds.msg_qbytes < longest)
		SKIP("a queue holds less than msgmax bytes");
	message->mtype = 1;
	memset(message->mtext, 'x', longest + 1);
	FAILS(EINVAL, msgsnd(queue, message, longest + 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, message, longest + 1, 0, IPC_NOWAIT));
	message->mtype = 1;
	SUCCEEDS(msgsnd(queue, message, longest, IPC_NOWAIT));
	memset(message->mtext, 0, longest + 1);
	EQUAL(msgrcv(queue, message, longest + 1, 0, IPC_NOWAIT), longest);
	EQUAL(message->mtext[longest - 1], 'x');
	EQUAL(message->mtext[longest], 0);
	free(message);
}
