/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PEERCRED */
#include "socket.h"

CASE("SO_PEERCRED of a " OBJECT " without a peer tells no process: it fails, or has the process ID 0",
     VARIANT(stream, "unix-socket/so-peercred-unconnected", IMPL("getsockopt", "DESCRIPTION")),
     VARIANT(dgram, "unix-socket/dgram-so-peercred-unconnected", IMPL("getsockopt", "DESCRIPTION")),
     VARIANT(seqpacket, "unix-socket/seqpacket-so-peercred-unconnected", IMPL("getsockopt", "DESCRIPTION")))
{
	struct ucred peer = {-2, 0, 0};
	socklen_t size = sizeof(peer);
	int fd = new_socket(), result = getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size);

	HOLDS(result == -1 || peer.pid == 0);
	OBSERVE("result %d, process %ld, user %ld, group %ld", result, (long)peer.pid, (long)(int)peer.uid,
		(long)(int)peer.gid);
}
