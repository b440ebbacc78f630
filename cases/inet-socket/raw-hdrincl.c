/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <sched.h>

#include "inet.h"

CASE("with IP_HDRINCL a raw socket sends the IP header that it is given, with length, checksum and a source of 0 filled in",
     LINUX("raw(7)", "DESCRIPTION, IP_HDRINCL"), NEEDS(LOOPBACK))
{
	unsigned char sent[24] = {0x45, 0, 0, 0, 0x12, 0x34, 0, 0, 33, 253}, packet[64] = {0};
	struct address host = address_of("127.0.0.1", 0);

	memcpy(sent + 16, &host.in.sin_addr, 4);
	memcpy(sent + 20, "abcd", 4);
	enter_own_network();
	int sender = GIVES(socket(AF_INET, SOCK_RAW, 253)), receiver = GIVES(socket(AF_INET, SOCK_RAW, 253));
	SETS(sender, IPPROTO_IP, IP_HDRINCL, 1);
	EQUAL(sendto(sender, sent, sizeof(sent), 0, TO(host)), sizeof(sent));
	EQUAL(recv(awaited(receiver), packet, sizeof(packet), MSG_DONTWAIT), sizeof(sent));
	EQUAL(packet[8], 33);
	EQUAL(packet[3], sizeof(sent));
	EQUAL_BYTES(packet + 12, &host.in.sin_addr, 4);
	EQUAL_BYTES(packet + 16, &host.in.sin_addr, 4);
	EQUAL_BYTES(packet + 20, "abcd", 4);
}
