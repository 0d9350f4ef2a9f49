using System.Globalization;
using System.Text;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>An estate made for counting: one box with 40 contacts, each with its own alarm, and a device that numbers its answers.</summary>
internal sealed class KillEstate : IDisposable
{
    internal const int Contacts = 40;
    internal const string CounterPoint = "proving-ground/box/counter/number";

    private readonly StateDirectory _directory = StateDirectory.Temporary();

    internal KillEstate()
    {
        Sites = Directory.CreateDirectory(_directory["sites"]).FullName;
        Profiles = Directory.CreateDirectory(_directory["profiles"]).FullName;
        File.WriteAllText(Path.Combine(Sites, "box.yaml"), BoxFile);
        File.WriteAllText(Path.Combine(Profiles, "contacts.yaml"), ContactsProfile());
        File.WriteAllText(Path.Combine(Profiles, "counter.yaml"), CounterProfile);
    }

    internal string Sites { get; }

    internal string Profiles { get; }

    /// <summary>The name of a contact at the simulator and in the cloud.</summary>
    internal static string Contact(int index) => string.Create(CultureInfo.InvariantCulture, $"proving-ground/box/contacts/c{index:00}");

    public void Dispose() => _directory.Dispose();

    private const string BoxFile = """
        box: box
        site:
          id: proving-ground
          name: {zh: 试验场, en: Proving ground}
          timeZone: Asia/Shanghai
        broker: {host: 127.0.0.1}
        primaryHost: facility-cloud
        areas:
          hall: {zh: 大厅, en: Hall}
        assets:
          panel: {name: {zh: 试验柜, en: Test panel}, area: hall}
        buses:
          bus:
            modbusTcp: {host: 127.0.0.1}
            # Longer than any pause of a busy test machine: an answer that comes too late would be a number lost.
            timeout: 20s
            devices:
              contacts: {profile: contacts, unit: 1, asset: panel}
              counter: {profile: counter, unit: 2, asset: panel}

        """;

    private const string CounterProfile = """
        model: Numbered answers
        name: {zh: 计数器, en: Counter}
        trade: it
        poll: 100ms
        points:
          number:
            name: {zh: 编号, en: Number}
            read: {reference: "40001", type: uint32}

        """;

    private static string ContactsProfile()
    {
        var profile = new StringBuilder("""
            model: Numbered contacts
            name: {zh: 触点, en: Contacts}
            trade: electrical
            poll: 100ms
            points:

            """);
        for (var index = 0; index < Contacts; index++)
        {
            profile.Append(CultureInfo.InvariantCulture, $$$"""
                  c{{{index:00}}}:
                    name: {zh: 触点 {{{index}}}, en: Contact {{{index}}}}
                    class: Failure_Alarm
                    read: {reference: "1{{{index + 1:0000}}}"}
                    contact: {normally: open}
                    alarms:
                      closed: {when: true, level: {{{1 + (index % 2)}}}, text: {zh: 触点 {{{index}}} 闭合, en: Contact {{{index}}} closed}}

                """);
        }

        return profile.ToString();
    }
}
