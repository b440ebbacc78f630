/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include "mqueue-fs.h"

static mqd_t queue;
static const char *name;

static void expect_line(unsigned long size, int notify, int signo, pid_t pid)
{
	char line[128] = {0};
	unsigned long got_size;
	int got_notify, got_signo, got_pid, file = MUST(open(mqueue_path(name), O_RDONLY));

	ssize_t size_read = read(file, line, sizeof(line) - 1);
	EQUAL(size_read, strlen(line));
	MUST(close(file));
	EQUAL(sscanf(line, "QSIZE:%lu NOTIFY:%d SIGNO:%d NOTIFY_PID:%d", &got_size, &got_notify, &got_signo, &got_pid), 4);
	EQUAL(got_size, size);
	EQUAL(got_notify, notify);
	EQUAL(got_signo, signo);
	EQUAL(got_pid, pid);
}

static void look(void *unused)
{
	(void)unused;
	mount_mqueue();
	expect_line(0, 0, 0, 0);
	MUST(SEND(queue, "abc", 1));
	MUST(SEND(queue, "de", 2));
	expect_line(5, 0, 0, 0);
	MUST(mq_notify(queue, by_signal(SIGUSR1, 7)));
	expect_line(5, SIGEV_SIGNAL, SIGUSR1, getpid());
	MUST(mq_notify(queue, NULL));
	MUST(RECEIVE(queue));
	MUST(mq_notify(queue, by_nothing));
	expect_line(3, SIGEV_NONE, 0, getpid());
}

CASE("the file of a queue in the mqueue file system tells the bytes in it, and who is registered with what signal",
     LINUX("mq_overview(7)", "Mounting the message queue filesystem"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	name = temp_mq_name();
	queue = named_mq(name, O_NONBLOCK, 2, 8);
	FINISHES(child(look, NULL));
}
