/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_PASSCRED */
#include "socket.h"

CASE("SO_PASSCRED of a " OBJECT " is 0 at first and then what was set, as a flag",
     VARIANT(stream, "unix-socket/so-passcred-value", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(dgram, "unix-socket/dgram-so-passcred-value", LINUX("unix(7)", "Socket options, SO_PASSCRED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-passcred-value", LINUX("unix(7)", "Socket options, SO_PASSCRED")))
{
	int fd = new_socket();

	EQUAL(OPTION(fd, SOL_SOCKET, SO_PASSCRED), 0);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_PASSCRED, VALUE(5)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_PASSCRED), 1);
	SUCCEEDS(setsockopt(fd, SOL_SOCKET, SO_PASSCRED, VALUE(0)));
	EQUAL(OPTION(fd, SOL_SOCKET, SO_PASSCRED), 0);
}
