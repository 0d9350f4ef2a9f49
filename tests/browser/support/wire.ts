import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire to the service that can be cut: bytes go through until then, and again after. */
export class Wire {
  private readonly through = new Set<Socket>();
  private whole = true;

  private constructor(
    private readonly server: Server,
    private readonly port: number,
  ) {}

  /** @param to the service's address, such as `http://127.0.0.1:5000`. */
  static async to(address: string): Promise<Wire> {
    const { hostname, port } = new URL(address);
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const own = server.address();
    if (own === null || typeof own === 'string') {
      throw new Error('The wire has no port.');
    }

    const wire = new Wire(server, own.port);
    server.on('connection', (near) => wire.join(near, connect(Number(port), hostname)));
    return wire;
  }

  /** Where a browser connects instead of to the service. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Every connection ends at once, and new ones are not answered. */
  cut(): void {
    this.whole = false;
    this.through.forEach((socket) => socket.destroy());
  }

  mend(): void {
    this.whole = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private join(near: Socket, far: Socket): void {
    for (const [from, to] of [[near, far], [far, near]] as const) {
      this.through.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.through.delete(from);
        to.destroy();
      });
    }

    if (this.whole) {
      near.pipe(far).pipe(near);
    } else {
      near.destroy();
      far.destroy();
    }
  }
}
