using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Mqtt.Native;

namespace FacilityIoT.UnitTests.Wire.Mqtt.Native;

public sealed class ConnectFaultsTests
{
    private const int BrokenPipe = 32;
    private const int Protocol = 71;
    private const int ConnectionReset = 104;
    private const int NotConnected = 107;
    private const int ConnectionRefused = 111;

    private static readonly MqttBroker Plain = new() { Host = "broker.example.internal" };
    private static readonly MqttBroker Encrypted = Plain with { Tls = new MqttTls(null) };

    [Theory]
    [InlineData(BrokenPipe)]
    [InlineData(Protocol)]
    [InlineData(ConnectionReset)]
    [InlineData(NotConnected)]
    public void A_broker_that_hangs_up_during_tls_did_not_like_our_certificate(int error)
    {
        Assert.Equal(MqttConnectFailure.Tls, ConnectFaults.NoConnection(Encrypted, MosquittoCode.Errno, error, null).Failure);
        Assert.Equal(MqttConnectFailure.Unreachable, ConnectFaults.NoConnection(Plain, MosquittoCode.Errno, error, null).Failure);
    }

    [Fact]
    public void A_connection_lost_before_it_was_one_is_no_fault_of_the_network()
    {
        Assert.Equal(MqttConnectFailure.Tls, ConnectFaults.NoConnection(Encrypted, MosquittoCode.ConnectionLost, 0, null).Failure);
        Assert.Equal(MqttConnectFailure.Unreachable, ConnectFaults.NoConnection(Plain, MosquittoCode.ConnectionLost, 0, null).Failure);
    }

    [Fact]
    public void A_refused_connection_is_no_fault_of_tls()
    {
        var fault = ConnectFaults.NoConnection(Encrypted, MosquittoCode.Errno, ConnectionRefused, null);
        Assert.Equal(MqttConnectFailure.Unreachable, fault.Failure);
        Assert.Contains("Connection refused", fault.Message, StringComparison.Ordinal);
    }
}
