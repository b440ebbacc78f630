/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("after a reset of a " OBJECT
     " by its peer sendto() and sendmsg() fail with ECONNRESET or EPIPE, and from then on with EPIPE",
     VARIANT(tcp, "inet-socket/sendto-sendmsg-after-reset", POSIX("sendto", "ERRORS [ECONNRESET], [EPIPE]; sendmsg()"),
	     NEEDS(LOOPBACK)),
     VARIANT(tcp6, "inet-socket/tcp6-sendto-sendmsg-after-reset", POSIX("sendto", "ERRORS [ECONNRESET], [EPIPE]; sendmsg()"),
	     NEEDS(LOOPBACK6)))
{
	int one[2], other[2];

	new_pair(one);
	new_pair(other);
	reset(one[1]);
	reset(other[1]);
	VARIES("both errors are true; Linux has ECONNRESET where no call has told of the reset yet");
	FAILS_EITHER(ECONNRESET, EPIPE, sendto(awaited(one[0]), "x", 1, MSG_NOSIGNAL, NULL, 0));
	FAILS(EPIPE, sendto(one[0], "x", 1, MSG_NOSIGNAL, NULL, 0));
	FAILS_EITHER(ECONNRESET, EPIPE, sendmsg(awaited(other[0]), plain("x"), MSG_NOSIGNAL));
	FAILS(EPIPE, sendmsg(other[0], plain("x"), MSG_NOSIGNAL));
}
