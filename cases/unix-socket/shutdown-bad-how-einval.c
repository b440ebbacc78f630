/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("shutdown() of a " OBJECT " with a how that does not exist fails with EINVAL and shuts nothing down",
     VARIANT(stream, "unix-socket/shutdown-bad-how-einval", POSIX("shutdown", "ERRORS [EINVAL]")),
     VARIANT(dgram, "unix-socket/dgram-shutdown-bad-how-einval", POSIX("shutdown", "ERRORS [EINVAL]")),
     VARIANT(seqpacket, "unix-socket/seqpacket-shutdown-bad-how-einval", LINUX("shutdown(2)", "ERRORS, EINVAL")),
     VARIANT(tcp, "inet-socket/tcp-shutdown-bad-how-einval", POSIX("shutdown", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)),
     VARIANT(udp, "inet-socket/udp-shutdown-bad-how-einval", POSIX("shutdown", "ERRORS [EINVAL]"), NEEDS(LOOPBACK)))
{
	int fd[2];

	new_pair(fd);
	FAILS(EINVAL, shutdown(fd[0], -1));
	FAILS(EINVAL, shutdown(fd[0], 12345));
	EXCHANGES(fd[0], fd[1], "abc");
	EXCHANGES(fd[1], fd[0], "de");
}
