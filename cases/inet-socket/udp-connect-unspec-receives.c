/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SO_REUSEADDR as socket(7) has it */
#include "inet.h"

CASE("after connect() with AF_UNSPEC a UDP socket that was bound to a port it named receives from anybody there",
     VARIANT(udp, "inet-socket/udp-connect-unspec-receives", POSIX("connect", "DESCRIPTION"), NEEDS(LOOPBACK)))
{
	struct address chosen = new_address(), peers, none = {.any.sa_family = AF_UNSPEC, .size = sizeof(none.any)};
	int first = new_socket(), fd = new_socket(), peer = new_bound(&peers), stranger = new_socket();

	MUST(setsockopt(first, SOL_SOCKET, SO_REUSEADDR, VALUE(1)));
	MUST(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, VALUE(1)));
	MUST(bind(first, TO(chosen)));
	chosen = own_address(first);
	MUST(bind(fd, TO(chosen)));
	MUST(close(first));
	SUCCEEDS(connect(fd, TO(peers)));
	SUCCEEDS(connect(fd, TO(none)));
	FAILS_EITHER(ENOTCONN, EDESTADDRREQ, send(fd, "x", 1, 0));
	VARIES("the standard has both errors for it");
	EQUAL(LOOK(sendto(stranger, "abc", 3, 0, TO(chosen))), 3);
	RECEIVES(fd, "abc");
	NOTHING_LEFT(peer);
}
