/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

CASE("a raw ICMP socket receives the echo reply of 127.0.0.1, with its IP header", LINUX("raw(7)", "DESCRIPTION"),
     NEEDS(LOOPBACK))
{
	/* Type 8, code 0, checksum, identifier and number, data. */
	unsigned char request[] = {8, 0, 0x82, 0x34, 0x12, 0x34, 0, 1, 'a', 'b', 'c', 0}, packet[128] = {0};
	struct address host = address_of("127.0.0.1", 0);
	unsigned sum = 0;

	request[2] = request[3] = 0;
	for (int i = 0; i < 12; i += 2)
		sum += (unsigned)request[i] << 8 | request[i + 1];
	sum = ~((sum >> 16) + sum) & 0xffff;
	request[2] = (unsigned char)(sum >> 8);
	request[3] = (unsigned char)sum;
	enter_own_network();
	int fd = GIVES(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
	EQUAL(sendto(fd, request, sizeof(request), 0, TO(host)), sizeof(request));
	do
		EQUAL(recv(awaited(fd), packet, sizeof(packet), MSG_DONTWAIT), 20 + sizeof(request));
	while (packet[20] == 8); /* the request itself */
	EQUAL(packet[0], 0x45);
	EQUAL(packet[9], IPPROTO_ICMP);
	EQUAL(packet[20], 0);
	EQUAL_BYTES(packet + 24, request + 4, sizeof(request) - 4);
}
