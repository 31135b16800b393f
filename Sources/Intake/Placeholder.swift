import NIOPosix
import Logging
import ServiceLifecycle
