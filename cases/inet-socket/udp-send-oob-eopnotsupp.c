/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("send() with MSG_OOB on a " OBJECT " fails with EOPNOTSUPP and sends nothing",
     VARIANT(udp, "inet-socket/udp-send-oob-eopnotsupp", POSIX("send", "ERRORS [EOPNOTSUPP]"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	FAILS(EOPNOTSUPP, send(fd[0], "abc", 3, MSG_OOB));
	NOTHING_LEFT(fd[1]);
	EXCHANGES(fd[0], fd[1], "de");
}
