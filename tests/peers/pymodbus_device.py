"""A Modbus TCP device made with pymodbus, for tests that need a device we did not write.

Units 1 and 2. Every holding register holds its own address, every input register its address + 1000, odd coils are on, even discrete
inputs are on; addresses 0-1999 exist. Prints its port as soon as it listens; ends when its standard input closes.
"""
import asyncio
import sys

from pymodbus.datastore import ModbusSequentialDataBlock, ModbusServerContext, ModbusSlaveContext
from pymodbus.server.async_io import ModbusTcpServer

COUNT = 2000


def device():
    return ModbusSlaveContext(
        hr=ModbusSequentialDataBlock(0, list(range(COUNT))),
        ir=ModbusSequentialDataBlock(0, [address + 1000 for address in range(COUNT)]),
        co=ModbusSequentialDataBlock(0, [address % 2 == 1 for address in range(COUNT)]),
        di=ModbusSequentialDataBlock(0, [address % 2 == 0 for address in range(COUNT)]),
        zero_mode=True,
    )


async def main():
    context = ModbusServerContext(slaves={1: device(), 2: device()}, single=False)
    server = ModbusTcpServer(context, address=("127.0.0.1", int(sys.argv[1])), allow_reuse_address=True)
    serving = asyncio.create_task(server.serve_forever())
    await server.serving
    print("listening", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    serving.cancel()


asyncio.run(main())
