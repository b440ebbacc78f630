/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("socket() gives the lowest descriptor that is not open", POSIX("socket", "DESCRIPTION; 2.6 File Descriptor Allocation"))
{
	int first = new_socket(), second = new_socket();

	DIFFERS(first, second);
	MUST(close(first));
	EQUAL(socket(AF_INET, SOCK_STREAM, 0), first);
	EQUAL(next_fd(), second + 1);
}
