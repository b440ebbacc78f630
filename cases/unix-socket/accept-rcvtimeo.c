/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("accept() with SO_RCVTIMEO and no connection fails with EAGAIN after that time",
     VARIANT(stream, "unix-socket/accept-rcvtimeo", LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO")),
     VARIANT(tcp, "inet-socket/rcvtimeo-accept-eagain", LINUX("socket(7)", "Socket options, SO_RCVTIMEO and SO_SNDTIMEO"),
	     NEEDS(LOOPBACK)),
     SLEEPS)
{
	struct address server;
	int listener = new_listener(&server);
	int64_t start = now_ms();

	set_timeout(listener, SO_RCVTIMEO, 50);
	FAILS(EAGAIN, accept(listener, NULL, NULL));
	AT_LEAST(now_ms() - start, 49);
	EXCHANGES(new_client(server), ACCEPTS(listener), "abc");
}
