/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_ADD_SEALS */

#include "mapping.h"

CASE("F_SEAL_WRITE can be added while the memfd is mapped with MAP_PRIVATE, and stores to that mapping go on",
     LINUX("fcntl(2)", "File Sealing, F_SEAL_WRITE"))
{
	int memfd = sealable("ab");
	char *own = map_pages(memfd, 2, PROT_READ | PROT_WRITE, MAP_PRIVATE);

	fill_pages(own, "X");
	SUCCEEDS(fcntl(memfd, F_ADD_SEALS, F_SEAL_WRITE));
	EQUAL(fcntl(memfd, F_GET_SEALS), F_SEAL_WRITE);
	fill_pages(own + page_size(), "Y");
	PAGES(own, "XY");
	EQUAL(byte_at(memfd, 0), 'a');
	EQUAL(byte_at(memfd, page_size()), 'b');
}
