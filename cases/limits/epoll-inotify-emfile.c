/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* epoll_create1(), inotify_init1() */
#include <sys/epoll.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("epoll_create(), epoll_create1() and inotify_init1() fail with EMFILE at the descriptor limit, and succeed when one "
     "descriptor is closed",
     LINUX("epoll_create(2)", "ERRORS [EMFILE]; inotify_init(2) ERRORS [EMFILE]"))
{
	inotify_is_left();
	int last = use_up_descriptors();

	FAILS(EMFILE, epoll_create(1));
	FAILS(EMFILE, epoll_create1(0));
	FAILS(EMFILE, inotify_init1(0));
	MUST(close(last));
	EQUAL(epoll_create(1), last);
	MUST(close(last));
	EQUAL(epoll_create1(0), last);
	MUST(close(last));
	EQUAL(inotify_init1(0), last);
}
