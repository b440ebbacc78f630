/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address address;

static void send_numbers(void *name)
{
	int fd = new_socket_of(AF_UNIX, SOCK_DGRAM);

	for (unsigned char i = 0; i < 200; i++)
		EQUAL(sendto(fd, (unsigned char[]){*(unsigned char *)name, i}, 2, 0, TO(address)), 2);
}

CASE("200 datagrams of each of three processes to one socket arrive all, and those of each in their order",
     LINUX("unix(7)", "DESCRIPTION"))
{
	static unsigned char names[] = {0, 1, 2};
	unsigned char next[3] = {0}, data[2];
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address);
	pid_t senders[3];

	for (int i = 0; i < 3; i++)
		senders[i] = child(send_numbers, &names[i]);
	for (int i = 0; i < 600; i++) {
		EQUAL(LOOK(recv(awaited(receiver), data, 2, MSG_DONTWAIT)), 2);
		EQUAL(data[1], next[data[0]]++);
	}
	for (int i = 0; i < 3; i++)
		FINISHES(senders[i]);
	NOTHING_LEFT(receiver);
}
