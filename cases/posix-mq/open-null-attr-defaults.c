/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a queue created without attributes has those of msg_default and msgsize_default, but no more than msg_max and "
     "msgsize_max",
     LINUX("mq_overview(7)", "/proc interfaces"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	set_kernel_limit("/proc/sys/fs/mqueue/msg_default", "5");
	set_kernel_limit("/proc/sys/fs/mqueue/msgsize_default", "512");
	mqd_t queue = GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT, 0600, NULL));
	EQUAL(attributes(queue).mq_maxmsg, 5);
	EQUAL(attributes(queue).mq_msgsize, 512);
	set_kernel_limit("/proc/sys/fs/mqueue/msg_max", "3");
	set_kernel_limit("/proc/sys/fs/mqueue/msgsize_max", "256");
	queue = GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT, 0600, NULL));
	EQUAL(attributes(queue).mq_maxmsg, 3);
	EQUAL(attributes(queue).mq_msgsize, 256);
}
