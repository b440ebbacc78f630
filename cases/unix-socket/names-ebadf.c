/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("bind(), listen(), connect(), accept(), accept4(), getsockname() and getpeername() with a closed descriptor fail with "
     "EBADF",
     POSIX("bind", "ERRORS [EBADF]; listen(), connect(), accept(), accept4(), getsockname(), getpeername()"))
{
	struct address address = new_path_address(), some = address_room();
	int closed = MUST(dup(0));

	MUST(close(closed));
	FAILS(EBADF, bind(closed, TO(address)));
	FAILS(EBADF, listen(closed, 1));
	FAILS(EBADF, connect(closed, TO(address)));
	FAILS(EBADF, accept(closed, NULL, NULL));
	FAILS(EBADF, accept4(closed, NULL, NULL, 0));
	FAILS(EBADF, getsockname(closed, INTO(some)));
	FAILS(EBADF, getpeername(closed, INTO(some)));
}
