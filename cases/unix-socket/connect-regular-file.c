/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("connect() to the path of a file that is no socket fails with ECONNREFUSED",
     VARIANT(stream, "unix-socket/connect-regular-file", LINUX("unix(7)", "ERRORS, ECONNREFUSED")),
     VARIANT(dgram, "unix-socket/dgram-connect-regular-file", LINUX("unix(7)", "ERRORS, ECONNREFUSED")),
     VARIANT(seqpacket, "unix-socket/seqpacket-connect-regular-file", LINUX("unix(7)", "ERRORS, ECONNREFUSED")))
{
	struct address file = path_address(temp_file("abc", 3)), fifo = path_address(temp_fifo());
	int fd = new_socket();

	FAILS(ECONNREFUSED, connect(fd, TO(file)));
	FAILS(ECONNREFUSED, connect(fd, TO(fifo)));
}
