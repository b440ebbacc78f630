/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("out-of-band data on a UNIX stream socket with an owner sends that SIGURG, and other data does not",
     IMPL("send", "2.10.12 Socket Out-of-Band Data State; <signal.h> SIGURG"))
{
	int fd[2];

	need_out_of_band();
	new_pair(fd);
	catch_signal(SIGURG, 0);
	MUST(fcntl(fd[1], F_SETOWN, getpid()));
	SENDS(fd[0], "a");
	EQUAL(caught(SIGURG), 0);
	RECEIVES(fd[1], "a");
	NOTHING_LEFT(fd[1]);
	EQUAL(send(fd[0], "!", 1, MSG_OOB), 1);
	EQUAL(caught(SIGURG), 1);
	OBSERVE("SIGURG");
}
