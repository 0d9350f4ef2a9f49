"""A mail server for the tests: Python's aiosmtpd. Prints its port, then each mail as a line of JSON. Ends when its standard input closes.

Arguments: certificate and key for STARTTLS with login, or none for a server without either.
"""
import json
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Taking:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later@"):
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "mail": envelope.content.decode("ascii"),
            "tls": session.ssl is not None,
            "login": session.auth_data.decode("utf-8") if session.auth_data else None,
        }), flush=True)
        return "250 2.0.0 queued as 17"


def login(server, session, envelope, mechanism, data):
    right = data.login == b"facility" and data.password == b"the password"
    return AuthResult(success=right, auth_data=data.login)


options = {}
if len(sys.argv) > 2:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    options = {"tls_context": context, "require_starttls": True, "authenticator": login, "auth_required": True}


with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]

controller = Controller(Taking(), hostname="127.0.0.1", port=port, ready_timeout=30, **options)
controller.start()
print(json.dumps({"port": port}), flush=True)
sys.stdin.read()
controller.stop()
