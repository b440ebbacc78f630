/* SPDX-License-Identifier: MIT */
#include <sys/ioctl.h>

#include "socket.h"

#define SIOCINQ FIONREAD /* <linux/sockios.h> has it, which not every libc has */

CASE("SIOCINQ of a " OBJECT " that listens fails with EINVAL",
     VARIANT(stream, "unix-socket/siocinq-listener-einval", LINUX("unix(7)", "Ioctls, SIOCINQ")),
     VARIANT(seqpacket, "unix-socket/seqpacket-siocinq-listener-einval", LINUX("unix(7)", "Ioctls, SIOCINQ")))
{
	struct address server;
	int listener = new_listener(&server), unread = 17;

	new_client(server);
	FAILS(EINVAL, ioctl(listener, SIOCINQ, &unread));
	EQUAL(unread, 17);
}
