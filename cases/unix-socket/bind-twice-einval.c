/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a second bind() of a " OBJECT ", to a path at which there is nothing, fails with EINVAL and makes no file",
     VARIANT(stream, "unix-socket/bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL")),
     VARIANT(dgram, "unix-socket/dgram-bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL")),
     VARIANT(seqpacket, "unix-socket/seqpacket-bind-twice-einval", LINUX("bind(2)", "ERRORS, EINVAL")))
{
	struct address first, second = new_path_address(), own = address_room();
	int fd = new_bound(&first);
	struct stat status;

	FAILS(EINVAL, bind(fd, TO(second)));
	FAILS(ENOENT, lstat(second.un.sun_path, &status));
	MUST(getsockname(fd, INTO(own)));
	IS_PATH(own, first.un.sun_path);
}
