/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IP_BIND_ADDRESS_NO_PORT */
#include "inet.h"

#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif

CASE("with IP_BIND_ADDRESS_NO_PORT bind() to port 0 chooses no port, and connect() does",
     LINUX("ip(7)", "Socket options, IP_BIND_ADDRESS_NO_PORT"), NEEDS(LOOPBACK))
{
	struct address server, own = address_of("127.0.0.2", 0);
	int listener = new_listener(&server), client = new_socket();

	SETS(client, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
	SUCCEEDS(bind(client, TO(own)));
	HAS_ADDRESS(client, own);
	SUCCEEDS(connect(client, TO(server)));
	own = own_address(client);
	DIFFERS(port_of(own), 0);
	IS_ADDRESS(own, "127.0.0.2", port_of(own));
	EXCHANGES(client, ACCEPTS(listener), "abc");
}
