/* SPDX-License-Identifier: MIT */
#include <sys/signalfd.h>

#include "signal.h"

CASE("signalfd() fails with EMFILE when no descriptor is left", LINUX("signalfd(2)", "ERRORS EMFILE"))
{
	int last = use_up_descriptors();

	FAILS(EMFILE, signalfd(-1, signals(SIGUSR1), 0));
	MUST(close(last));
	EQUAL(signalfd(-1, signals(SIGUSR1), 0), last);
}
