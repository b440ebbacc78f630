/* SPDX-License-Identifier: MIT */
#include "inet.h"

CASE("socket() fails with EMFILE when no more descriptor may be opened", POSIX("socket", "ERRORS [EMFILE]"),
     NOT_UNDER_MEMCHECK("valgrind itself notices the limit"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, socket(AF_INET, SOCK_STREAM, 0));
	FAILS(EMFILE, socket(AF_INET, SOCK_DGRAM, 0));
	MUST(close(last));
	EQUAL(socket(AF_INET, SOCK_STREAM, 0), last);
}
