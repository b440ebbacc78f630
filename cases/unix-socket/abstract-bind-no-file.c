/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("a socket bound to a name that begins with a null byte is reached by the same bytes, and no file has that name",
     VARIANT(stream, "unix-socket/abstract-bind-no-file", LINUX("unix(7)", "DESCRIPTION, abstract")),
     VARIANT(dgram, "unix-socket/dgram-abstract-bind-no-file", LINUX("unix(7)", "DESCRIPTION, abstract")),
     VARIANT(seqpacket, "unix-socket/seqpacket-abstract-bind-no-file", LINUX("unix(7)", "DESCRIPTION, abstract")))
{
	const char *path = temp_path();
	struct address name = abstract_address(path, "", 0);
	int bound = new_socket(), client = new_socket(), late = new_socket();
	struct stat status;

	SUCCEEDS(bind(bound, TO(name)));
	if (SOCKET_TYPE != SOCK_DGRAM)
		SUCCEEDS(listen(bound, 1));
	SUCCEEDS(connect(client, TO(name)));
	SENDS(client, "x");
	int receiver = SOCKET_TYPE == SOCK_DGRAM ? bound : ACCEPTS(bound);
	RECEIVES(receiver, "x");
	NOTHING_LEFT(receiver);
	FAILS(ENOENT, stat(path, &status));
	MUST(close(bound));
	FAILS(ECONNREFUSED, connect(late, TO(name)));
}
