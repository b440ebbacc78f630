/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* Around pages, and around pages less what a kernel may keep in front of the text. */
enum { MOST = 8192 };

struct long_message {
	long mtype;
	unsigned char mtext[MOST + 1];
};
static struct long_message message, received;

static void send_and_receive(int queue, size_t size)
{
	received = (struct long_message){0};
	received.mtext[size] = 'z';
	SUCCEEDS(msgsnd(queue, &message, size, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &received, MOST, 0, IPC_NOWAIT), size);
	EQUAL_BYTES(received.mtext, message.mtext, size);
	EQUAL(received.mtext[size], 'z');
}

/* Whether this is more than a message, or a queue, may have here: POSIX leaves both limits to the system. */
static bool too_long(int queue, size_t size)
{
	struct msqid_ds status = {0};

	MUST(msgctl(queue, IPC_STAT, &status));
	return size > 64 &&
	       (size > status.msg_qbytes || (LOOK(msgsnd(queue, &message, size, IPC_NOWAIT)) == -1 && errno == EINVAL) ||
		LOOK(msgrcv(queue, &received, MOST, 0, IPC_NOWAIT)) < 0);
}

CASE("a text arrives byte for byte and no byte longer, be it shorter than, as long as or longer than a page, up to the limit "
     "of the system",
     XSI("msgsnd", "DESCRIPTION"))
{
	static const size_t sizes[] = {1, 63, 64, 65, 2048, 4015, 4016, 4047, 4048, 4049, 4056, 4080, 4095, 4096, 4097, 8000};
	int queue = temp_queue();

	message.mtype = 1;
	for (size_t i = 0; i < MOST; i++)
		message.mtext[i] = (unsigned char)(i * 7 + i / 251);
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]) && !too_long(queue, sizes[i]); i++)
		send_and_receive(queue, sizes[i]);
	FAILS(ENOMSG, msgrcv(queue, &received, MOST, 0, IPC_NOWAIT));
}
