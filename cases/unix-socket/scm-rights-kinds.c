/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create(), epoll_create1(), eventfd() */
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>

#include "socket.h"

CASE("memfd, eventfd, epoll instance, directory, FIFO and connected socket can be sent, and do through what is received what "
     "they do",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	int fd[2], pair[2], received[6];
	int memory = MUST(memfd_create("m", 0)), event = MUST(eventfd(3, EFD_NONBLOCK)), instance = MUST(epoll_create1(0));
	struct epoll_event ready = {.events = EPOLLIN, .data.u32 = 7}, seen = {0};
	uint64_t count = 0;
	char data[3];

	new_pair(fd);
	new_pair(pair);
	int directory = MUST(open(temp_dir(), O_RDONLY)), fifo = MUST(open(temp_fifo(), O_RDWR));
	MUST(write(memory, "abc", 3));
	MUST(epoll_ctl(instance, EPOLL_CTL_ADD, event, &ready));
	EQUAL(sendmsg(fd[0], rights((int[]){memory, event, instance, directory, fifo, pair[0]}, 6), 0), 1);
	RECEIVES_DESCRIPTORS(fd[1], received, 6);
	EQUAL(LOOK(pread(received[0], data, 3, 0)), 3);
	EQUAL_BYTES(data, "abc", 3);
	EQUAL(LOOK(epoll_wait(received[2], &seen, 1, 0)), 1);
	EQUAL(seen.data.u32, 7);
	EQUAL(LOOK(read(received[1], &count, sizeof(count))), sizeof(count));
	EQUAL(count, 3);
	SAME_FILE(received[3], directory);
	SAME_FILE(received[4], fifo);
	EXCHANGES(received[5], pair[1], "abc");
	NOTHING_LEFT(fd[1]);
}
