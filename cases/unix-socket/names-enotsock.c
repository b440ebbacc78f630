/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* accept4() before POSIX.1-2024 */
#include "socket.h"

CASE("bind(), listen(), connect(), accept() and accept4() with a descriptor of a file fail with ENOTSOCK",
     POSIX("bind", "ERRORS [ENOTSOCK]; listen(), connect(), accept(), accept4()"))
{
	struct address address = new_path_address();
	int file = MUST(open(temp_file("abc", 3), O_RDWR));
	struct stat status;

	FAILS(ENOTSOCK, bind(file, TO(address)));
	FAILS(ENOENT, lstat(address.un.sun_path, &status));
	FAILS(ENOTSOCK, listen(file, 1));
	FAILS(ENOTSOCK, connect(file, TO(address)));
	FAILS(ENOTSOCK, accept(file, NULL, NULL));
	FAILS(ENOTSOCK, accept4(file, NULL, NULL, 0));
}
