/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/un.h>

#include "stream.h"

CASE("sendto() without blocking fails with EAGAIN after at most max_dgram_qlen+1 datagrams to a receiver that reads none",
     LINUX("proc(5)", "/proc/sys/net/unix/max_dgram_qlen"), NEEDS(PROC))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	long most = kernel_limit("/proc/sys/net/unix/max_dgram_qlen"), sent = 0;
	char found = 0;

	strcpy(address.sun_path, temp_path());
	int receiver = MUST(socket(AF_UNIX, SOCK_DGRAM, 0));
	MUST(bind(receiver, (struct sockaddr *)&address, sizeof(address)));
	int sender = MUST(socket(AF_UNIX, SOCK_DGRAM, 0));
	set_nonblocking(sender);
	while (sent <= most + 1 && sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)) == 1)
		sent++;
	AT_LEAST(sent, 1);
	AT_MOST(sent, most + 1);
	FAILS(EAGAIN, sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)));
	EQUAL(recv(receiver, &found, 1, MSG_DONTWAIT), 1);
	EQUAL(found, 'x');
	EQUAL(sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)), 1);
	for (long i = 0; i < sent; i++) {
		EQUAL(recv(receiver, &found, 1, MSG_DONTWAIT), 1);
		EQUAL(found, 'x');
	}
	FAILS(EAGAIN, recv(receiver, &found, 1, MSG_DONTWAIT));
}
