/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a socket under way in a second, and that under way in a third, bring in the end what was under way in the first",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	int pairs[5][2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), copy = MUST(dup(file));

	for (int i = 0; i < 5; i++)
		pair_of(i % 2 ? SOCK_DGRAM : SOCK_STREAM, pairs[i]);
	EQUAL(sendmsg(pairs[0][0], rights(&file, 1), 0), 1);
	MUST(close(file));
	for (int i = 1; i < 5; i++) {
		EQUAL(sendmsg(pairs[i][0], rights(&pairs[i - 1][1], 1), 0), 1);
		MUST(close(pairs[i - 1][1]));
	}
	int received = pairs[4][1];
	for (int i = 0, next; i < 5; i++) {
		next = RECEIVES_DESCRIPTOR(received);
		EQUAL(LOOK(recv(received, &(char){0}, 1, MSG_DONTWAIT)), -1);
		received = next;
	}
	SAME_FILE(received, copy);
}
